// Written by npm run generate from the API's routes.
export interface paths {
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List people */
        get: operations["listPeople"];
        put?: never;
        /**
         * Store a person
         * @description A person already known by source and external id, by a CRM record or by e-mail address is updated instead, and answered with 200.
         */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a person */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        /** Remove a person with all their touches */
        delete: operations["deletePerson"];
        options?: never;
        head?: never;
        /** Change a person */
        patch: operations["updatePerson"];
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose key this is and what it may do */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listPeople: {
        parameters: {
            query?: {
                accountId?: string;
                cursor?: string;
                email?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            accountId?: string;
                            country?: string;
                            /** Format: date-time */
                            createdAt: string;
                            department?: string;
                            doNotContact?: boolean;
                            email?: string;
                            externalId?: string;
                            id: string;
                            /** @enum {string} */
                            lifecycleStage?: "subscriber" | "lead" | "mql" | "sql" | "opportunity" | "customer" | "evangelist" | "other";
                            links: {
                                crm: string;
                                instance: string;
                                /** @enum {string} */
                                kind: "contact" | "lead" | "account" | "opportunity";
                                recordId: string;
                            }[];
                            name: string;
                            ownerName?: string;
                            phone?: string;
                            /** @enum {string} */
                            seniority?: "owner" | "c_level" | "vp" | "director" | "manager" | "senior" | "entry";
                            source?: string;
                            title?: string;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                        nextCursor?: string;
                    };
                };
            };
            /** @description A problem: `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "unauthenticated" | "unavailable" | "unsupported_media_type";
                        detail: string;
                        errors?: {
                            message: string;
                            path: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accountId?: string;
                    country?: string;
                    department?: string;
                    doNotContact?: boolean;
                    email?: string;
                    externalId?: string;
                    /** @enum {string} */
                    lifecycleStage?: "subscriber" | "lead" | "mql" | "sql" | "opportunity" | "customer" | "evangelist" | "other";
                    links?: {
                        crm: string;
                        instance: string;
                        /** @enum {string} */
                        kind: "contact" | "lead" | "account" | "opportunity";
                        recordId: string;
                    }[];
                    name: string;
                    ownerName?: string;
                    phone?: string;
                    /** @enum {string} */
                    seniority?: "owner" | "c_level" | "vp" | "director" | "manager" | "senior" | "entry";
                    source?: string;
                    title?: string;
                };
            };
        };
        responses: {
            /** @description Known already, now updated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId?: string;
                        country?: string;
                        /** Format: date-time */
                        createdAt: string;
                        department?: string;
                        doNotContact?: boolean;
                        email?: string;
                        externalId?: string;
                        id: string;
                        /** @enum {string} */
                        lifecycleStage?: "subscriber" | "lead" | "mql" | "sql" | "opportunity" | "customer" | "evangelist" | "other";
                        links: {
                            crm: string;
                            instance: string;
                            /** @enum {string} */
                            kind: "contact" | "lead" | "account" | "opportunity";
                            recordId: string;
                        }[];
                        name: string;
                        ownerName?: string;
                        phone?: string;
                        /** @enum {string} */
                        seniority?: "owner" | "c_level" | "vp" | "director" | "manager" | "senior" | "entry";
                        source?: string;
                        title?: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description New */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId?: string;
                        country?: string;
                        /** Format: date-time */
                        createdAt: string;
                        department?: string;
                        doNotContact?: boolean;
                        email?: string;
                        externalId?: string;
                        id: string;
                        /** @enum {string} */
                        lifecycleStage?: "subscriber" | "lead" | "mql" | "sql" | "opportunity" | "customer" | "evangelist" | "other";
                        links: {
                            crm: string;
                            instance: string;
                            /** @enum {string} */
                            kind: "contact" | "lead" | "account" | "opportunity";
                            recordId: string;
                        }[];
                        name: string;
                        ownerName?: string;
                        phone?: string;
                        /** @enum {string} */
                        seniority?: "owner" | "c_level" | "vp" | "director" | "manager" | "senior" | "entry";
                        source?: string;
                        title?: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description A problem: `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "unauthenticated" | "unavailable" | "unsupported_media_type";
                        detail: string;
                        errors?: {
                            message: string;
                            path: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId?: string;
                        country?: string;
                        /** Format: date-time */
                        createdAt: string;
                        department?: string;
                        doNotContact?: boolean;
                        email?: string;
                        externalId?: string;
                        id: string;
                        /** @enum {string} */
                        lifecycleStage?: "subscriber" | "lead" | "mql" | "sql" | "opportunity" | "customer" | "evangelist" | "other";
                        links: {
                            crm: string;
                            instance: string;
                            /** @enum {string} */
                            kind: "contact" | "lead" | "account" | "opportunity";
                            recordId: string;
                        }[];
                        name: string;
                        ownerName?: string;
                        phone?: string;
                        /** @enum {string} */
                        seniority?: "owner" | "c_level" | "vp" | "director" | "manager" | "senior" | "entry";
                        source?: string;
                        title?: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description A problem: `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "unauthenticated" | "unavailable" | "unsupported_media_type";
                        detail: string;
                        errors?: {
                            message: string;
                            path: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    deletePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "unauthenticated" | "unavailable" | "unsupported_media_type";
                        detail: string;
                        errors?: {
                            message: string;
                            path: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accountId?: string | null;
                    country?: string | null;
                    department?: string | null;
                    doNotContact?: boolean;
                    email?: string | null;
                    /** @enum {string|null} */
                    lifecycleStage?: "subscriber" | "lead" | "mql" | "sql" | "opportunity" | "customer" | "evangelist" | "other" | null;
                    links?: {
                        crm: string;
                        instance: string;
                        /** @enum {string} */
                        kind: "contact" | "lead" | "account" | "opportunity";
                        recordId: string;
                    }[];
                    name?: string;
                    ownerName?: string | null;
                    phone?: string | null;
                    /** @enum {string|null} */
                    seniority?: "owner" | "c_level" | "vp" | "director" | "manager" | "senior" | "entry" | null;
                    title?: string | null;
                };
            };
        };
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId?: string;
                        country?: string;
                        /** Format: date-time */
                        createdAt: string;
                        department?: string;
                        doNotContact?: boolean;
                        email?: string;
                        externalId?: string;
                        id: string;
                        /** @enum {string} */
                        lifecycleStage?: "subscriber" | "lead" | "mql" | "sql" | "opportunity" | "customer" | "evangelist" | "other";
                        links: {
                            crm: string;
                            instance: string;
                            /** @enum {string} */
                            kind: "contact" | "lead" | "account" | "opportunity";
                            recordId: string;
                        }[];
                        name: string;
                        ownerName?: string;
                        phone?: string;
                        /** @enum {string} */
                        seniority?: "owner" | "c_level" | "vp" | "director" | "manager" | "senior" | "entry";
                        source?: string;
                        title?: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description A problem: `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "unauthenticated" | "unavailable" | "unsupported_media_type";
                        detail: string;
                        errors?: {
                            message: string;
                            path: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace and role of the key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        role: "rep" | "marketer" | "admin";
                        workspace: {
                            id: string;
                            name: string;
                            slug: string;
                        };
                    };
                };
            };
            /** @description A problem: `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "unauthenticated" | "unavailable" | "unsupported_media_type";
                        detail: string;
                        errors?: {
                            message: string;
                            path: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
}
