// Written by npm run generate from the API's routes.
export interface paths {
    "/v1/content/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How reps used a content item */
        get: operations["getContentUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report what reps did with recommendations
         * @description Up to 200 acts at once. Each counts once by its id, however often it is sent.
         */
        post: operations["recordFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a CSV file
         * @description The body is the file itself. Export headers of HubSpot, Salesforce and Marketo are recognised. Good rows are stored, each of the others says why not; doing it again changes nothing. With `Accept: application/x-ndjson` the answer comes line by line: `{progress}` while it runs, then `{report}` or `{problem}`.
         */
        post: operations["importCsv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an import did */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/rejected.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every row that an import rejected
         * @description Line of the file, column and reason, as CSV that a spreadsheet can open safely.
         */
        get: operations["getRejectedRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/v1/records/{crm}/{instance}/{kind}/{recordId}/context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What marketing knows about a CRM record
         * @description Send the ETag of an earlier answer as If-None-Match: 304 means that nothing has changed. `record_unknown` (404) means that the record is linked to nothing.
         */
        get: operations["getRecordContext"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find whom a CRM record stands for
         * @description By the record itself, else by what its page shows: an e-mail address, a domain. These travel in the body only.
         */
        post: operations["resolveRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/v1/touches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record touches
         * @description Up to 1,000 at once. A touch that is there already, by source and external id, changes nothing. Rows that cannot be stored say why; the others are stored.
         */
        post: operations["recordTouches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        FeedbackEvent: {
            contentId: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "shown" | "copied" | "opened" | "useful" | "not_useful";
            /** Format: date-time */
            occurredAt: string;
            pushId?: string;
            record: {
                crm: string;
                instance: string;
                /** @enum {string} */
                kind: "contact" | "lead" | "account" | "opportunity" | "open";
                recordId: string;
            };
            slot?: number;
            subjectId?: string;
        };
        TouchInput: {
            campaign?: {
                id: string;
            } | {
                externalId: string;
                source: string;
            } | {
                name: string;
            };
            /** @enum {string} */
            channel?: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
            contentId?: string;
            /** @enum {string} */
            direction?: "inbound" | "outbound" | "system";
            externalId: string;
            /** @enum {string} */
            grade?: "person" | "machine" | "unknown";
            /** Format: date-time */
            occurredAt: string;
            person: {
                id: string;
            } | {
                email: string;
            } | {
                record: {
                    crm: string;
                    instance: string;
                    /** @enum {string} */
                    kind: "contact" | "lead" | "account" | "opportunity" | "open";
                    recordId: string;
                };
            } | {
                externalId: string;
                source: string;
            };
            /** @enum {string} */
            precision?: "second" | "minute" | "date";
            signals?: string[];
            source: string;
            subject?: string;
            /** @enum {string} */
            type: "email.sent" | "email.delivered" | "email.open" | "email.click" | "email.forward" | "email.reply" | "email.preferences" | "email.unsubscribe" | "email.resubscribe" | "email.spam_complaint" | "email.bounce" | "email.suppressed" | "web.visit" | "web.page_view" | "web.link_click" | "web.search" | "form.view" | "form.submit" | "form.error" | "content.view" | "content.download" | "ad.click" | "ad.lead_form" | "social.share" | "social.click" | "social.poll" | "social.referral" | "social.contest" | "event.invited" | "event.registered" | "event.attended" | "event.no_show" | "event.cancelled" | "video.view" | "video.complete" | "video.conversion" | "chat.conversation" | "survey.response" | "support.feedback" | "sms.sent" | "mail.sent" | "sales_email.sent" | "sales_email.open" | "sales_email.click" | "sales_email.reply" | "sales_email.bounce" | "sales.call" | "sales.meeting" | "sales.message" | "sales.note" | "sales.activity_logged" | "campaign.member_added" | "campaign.status_changed" | "campaign.responded" | "campaign.declined" | "campaign.removed" | "list.added" | "list.removed" | "nurture.entered" | "nurture.changed" | "moment.interesting" | "commerce.order" | "app.screen_view" | "custom.event";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getContentUsage: {
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
            /** @description Counts since the beginning */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contentId: string;
                        copied: number;
                        /** Format: date-time */
                        lastUsedAt?: string;
                        notUseful: number;
                        opened: number;
                        shown: number;
                        useful: number;
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
    recordFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    events: components["schemas"]["FeedbackEvent"][];
                };
            };
        };
        responses: {
            /** @description What became of each act */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        duplicate: number;
                        rejected: number;
                        results: {
                            /** @enum {string} */
                            code?: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "unauthenticated" | "unavailable" | "unsupported_media_type";
                            id?: string;
                            index: number;
                            message?: string;
                            /** @enum {string} */
                            status: "created" | "updated" | "duplicate" | "rejected";
                        }[];
                        updated: number;
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
    importCsv: {
        parameters: {
            query: {
                dateOrder?: "mdy" | "dmy";
                decimal?: "point" | "comma";
                empty?: "keep" | "clear";
                instance?: string;
                kind: "accounts" | "people" | "opportunities" | "campaigns" | "touches" | "content";
                mapping?: string;
                source?: string;
                timeZone?: string;
                type?: string;
                vendor?: "hubspot" | "salesforce" | "marketo" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description What became of the rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountsCreated: number;
                        created: number;
                        delimiter: string;
                        encoding: string;
                        /** Format: date-time */
                        finishedAt: string;
                        id: string;
                        ignoredColumns: string[];
                        /** @enum {string} */
                        kind: "accounts" | "people" | "opportunities" | "campaigns" | "touches" | "content";
                        mapping: {
                            column: string;
                            field: string;
                        }[];
                        notes: string[];
                        rejected: number;
                        rejectedRows: {
                            column?: string;
                            line: number;
                            reason: string;
                        }[];
                        rows: number;
                        skipped: number;
                        source: string;
                        /** Format: date-time */
                        startedAt: string;
                        timeZone: string;
                        unchanged: number;
                        updated: number;
                        /** @enum {string} */
                        vendor?: "hubspot" | "salesforce" | "marketo";
                    };
                    "application/x-ndjson": {
                        progress?: {
                            bytes: number;
                            rejected: number;
                            rows: number;
                            rowsPerSecond: number;
                            totalBytes?: number;
                        };
                        report?: {
                            accountsCreated: number;
                            created: number;
                            delimiter: string;
                            encoding: string;
                            /** Format: date-time */
                            finishedAt: string;
                            id: string;
                            ignoredColumns: string[];
                            /** @enum {string} */
                            kind: "accounts" | "people" | "opportunities" | "campaigns" | "touches" | "content";
                            mapping: {
                                column: string;
                                field: string;
                            }[];
                            notes: string[];
                            rejected: number;
                            rejectedRows: {
                                column?: string;
                                line: number;
                                reason: string;
                            }[];
                            rows: number;
                            skipped: number;
                            source: string;
                            /** Format: date-time */
                            startedAt: string;
                            timeZone: string;
                            unchanged: number;
                            updated: number;
                            /** @enum {string} */
                            vendor?: "hubspot" | "salesforce" | "marketo";
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
    getImport: {
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
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountsCreated: number;
                        created: number;
                        delimiter: string;
                        encoding: string;
                        /** Format: date-time */
                        finishedAt: string;
                        id: string;
                        ignoredColumns: string[];
                        /** @enum {string} */
                        kind: "accounts" | "people" | "opportunities" | "campaigns" | "touches" | "content";
                        mapping: {
                            column: string;
                            field: string;
                        }[];
                        notes: string[];
                        rejected: number;
                        rejectedRows: {
                            column?: string;
                            line: number;
                            reason: string;
                        }[];
                        rows: number;
                        skipped: number;
                        source: string;
                        /** Format: date-time */
                        startedAt: string;
                        timeZone: string;
                        unchanged: number;
                        updated: number;
                        /** @enum {string} */
                        vendor?: "hubspot" | "salesforce" | "marketo";
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
    getRejectedRows: {
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
            /** @description The rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
    getRecordContext: {
        parameters: {
            query?: never;
            header?: {
                "if-none-match"?: string;
            };
            path: {
                crm: string;
                instance: string;
                kind: "contact" | "lead" | "account" | "opportunity" | "open";
                recordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The context */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        composedAt: string;
                        /** @enum {string} */
                        matchedBy: "crm_link" | "email" | "domain";
                        now: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            code: "asked_for_contact" | "attended_event" | "registered_for_event" | "downloaded" | "many_visits" | "replied" | "gone_quiet";
                            count: number;
                            personName?: string;
                            subject?: string;
                        }[];
                        person: {
                            account?: {
                                country?: string;
                                domain?: string;
                                employeeCount?: number;
                                id: string;
                                industry?: string;
                                name: string;
                            };
                            /** @enum {string} */
                            buyingStage?: "awareness" | "consideration" | "evaluation" | "decision" | "customer";
                            department?: string;
                            doNotContact: boolean;
                            email?: string;
                            id: string;
                            /** @enum {string} */
                            lifecycleStage?: "subscriber" | "lead" | "mql" | "sql" | "opportunity" | "customer" | "evangelist" | "other";
                            name: string;
                            ownerName?: string;
                            /** @enum {string} */
                            seniority?: "owner" | "c_level" | "vp" | "director" | "manager" | "senior" | "entry";
                            title?: string;
                        };
                        persona?: {
                            /** @enum {string} */
                            confidence: "high" | "medium" | "low";
                            howTheyBuy: string;
                            id: string;
                            matched: {
                                /** @enum {string} */
                                field: "title" | "seniority" | "department";
                                value: string;
                            }[];
                            messages: string[];
                            name: string;
                            objections: {
                                answer: string;
                                key: string;
                                statement: string;
                            }[];
                            who: string;
                            whyTheyAct: string;
                        };
                        recommendations: {
                            contentId: string;
                            /** @enum {string} */
                            kind: "article" | "calculator" | "case_study" | "datasheet" | "deck" | "demo" | "ebook" | "one_pager" | "template" | "video" | "webinar" | "white_paper";
                            language: string;
                            /** @enum {string} */
                            origin: "ranked" | "push" | "exploration";
                            propensity: number;
                            pushId?: string;
                            reasons: ({
                                /** @enum {string} */
                                code: "push";
                                note: string;
                                pushedBy: string;
                            } | {
                                /** @enum {string} */
                                code: "objection_match";
                                objection: string;
                            } | {
                                /** @enum {string} */
                                code: "persona_match";
                                persona: string;
                            } | {
                                /** @enum {string} */
                                code: "industry_match";
                                industry: string;
                            } | {
                                /** @enum {string} */
                                code: "stage_match";
                                stage: string;
                            } | {
                                /** @enum {string} */
                                code: "context_ratio";
                                /** @enum {string} */
                                dimension: "persona" | "industry" | "stage";
                                ratio: number;
                                uses: number;
                                value: string;
                                views: number;
                            } | {
                                /** @enum {string} */
                                code: "item_ratio";
                                ratio: number;
                                uses: number;
                                views: number;
                            } | {
                                /** @enum {string} */
                                code: "open_rate";
                                opened: number;
                                shared: number;
                            } | {
                                /** @enum {string} */
                                code: "being_tested";
                            } | {
                                /** @enum {string} */
                                code: "general_fit";
                            })[];
                            score: number;
                            slot: number;
                            summary?: string;
                            terms: {
                                term: string;
                                value: number;
                            }[];
                            title: string;
                            url: string;
                            /** Format: date-time */
                            validUntil?: string;
                        }[];
                        record: {
                            crm: string;
                            instance: string;
                            /** @enum {string} */
                            kind: "contact" | "lead" | "account" | "opportunity" | "open";
                            recordId: string;
                        };
                        /** @enum {string} */
                        subject: "person";
                        timeline: {
                            groups: {
                                campaign?: string;
                                /** @enum {string} */
                                channel: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                                count: number;
                                /** @enum {string} */
                                direction: "inbound" | "outbound" | "system";
                                /** Format: date-time */
                                firstAt: string;
                                /** @enum {string} */
                                grade: "person" | "machine" | "unknown";
                                /** Format: date-time */
                                lastAt: string;
                                personName?: string;
                                /** @enum {string} */
                                precision: "second" | "minute" | "date";
                                subjects: string[];
                                /** @enum {string} */
                                type: "email.sent" | "email.delivered" | "email.open" | "email.click" | "email.forward" | "email.reply" | "email.preferences" | "email.unsubscribe" | "email.resubscribe" | "email.spam_complaint" | "email.bounce" | "email.suppressed" | "web.visit" | "web.page_view" | "web.link_click" | "web.search" | "form.view" | "form.submit" | "form.error" | "content.view" | "content.download" | "ad.click" | "ad.lead_form" | "social.share" | "social.click" | "social.poll" | "social.referral" | "social.contest" | "event.invited" | "event.registered" | "event.attended" | "event.no_show" | "event.cancelled" | "video.view" | "video.complete" | "video.conversion" | "chat.conversation" | "survey.response" | "support.feedback" | "sms.sent" | "mail.sent" | "sales_email.sent" | "sales_email.open" | "sales_email.click" | "sales_email.reply" | "sales_email.bounce" | "sales.call" | "sales.meeting" | "sales.message" | "sales.note" | "sales.activity_logged" | "campaign.member_added" | "campaign.status_changed" | "campaign.responded" | "campaign.declined" | "campaign.removed" | "list.added" | "list.removed" | "nurture.entered" | "nurture.changed" | "moment.interesting" | "commerce.order" | "app.screen_view" | "custom.event";
                            }[];
                            hasOlder: boolean;
                            /** Format: date-time */
                            lastInboundAt?: string;
                            machineGroups: {
                                campaign?: string;
                                /** @enum {string} */
                                channel: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                                count: number;
                                /** @enum {string} */
                                direction: "inbound" | "outbound" | "system";
                                /** Format: date-time */
                                firstAt: string;
                                /** @enum {string} */
                                grade: "person" | "machine" | "unknown";
                                /** Format: date-time */
                                lastAt: string;
                                personName?: string;
                                /** @enum {string} */
                                precision: "second" | "minute" | "date";
                                subjects: string[];
                                /** @enum {string} */
                                type: "email.sent" | "email.delivered" | "email.open" | "email.click" | "email.forward" | "email.reply" | "email.preferences" | "email.unsubscribe" | "email.resubscribe" | "email.spam_complaint" | "email.bounce" | "email.suppressed" | "web.visit" | "web.page_view" | "web.link_click" | "web.search" | "form.view" | "form.submit" | "form.error" | "content.view" | "content.download" | "ad.click" | "ad.lead_form" | "social.share" | "social.click" | "social.poll" | "social.referral" | "social.contest" | "event.invited" | "event.registered" | "event.attended" | "event.no_show" | "event.cancelled" | "video.view" | "video.complete" | "video.conversion" | "chat.conversation" | "survey.response" | "support.feedback" | "sms.sent" | "mail.sent" | "sales_email.sent" | "sales_email.open" | "sales_email.click" | "sales_email.reply" | "sales_email.bounce" | "sales.call" | "sales.meeting" | "sales.message" | "sales.note" | "sales.activity_logged" | "campaign.member_added" | "campaign.status_changed" | "campaign.responded" | "campaign.declined" | "campaign.removed" | "list.added" | "list.removed" | "nurture.entered" | "nurture.changed" | "moment.interesting" | "commerce.order" | "app.screen_view" | "custom.event";
                            }[];
                            machineTotal: number;
                            total: number;
                            weeks: {
                                inbound: number;
                                machine: number;
                                /** Format: date */
                                monday: string;
                                outbound: number;
                            }[];
                        };
                    } | {
                        account: {
                            country?: string;
                            domain?: string;
                            employeeCount?: number;
                            id: string;
                            industry?: string;
                            name: string;
                            ownerName?: string;
                        };
                        /** Format: date-time */
                        composedAt: string;
                        coverage: {
                            engagedTotal: number;
                            gaps: {
                                nobodyKnown: boolean;
                                personaId: string;
                                personaName: string;
                            }[];
                            groups: {
                                count: number;
                                engagedCount: number;
                                people: {
                                    id: string;
                                    /** Format: date-time */
                                    lastInboundAt?: string;
                                    name: string;
                                    role?: string;
                                    title?: string;
                                    touchCount: number;
                                }[];
                                personaId?: string;
                                personaName?: string;
                            }[];
                            total: number;
                        };
                        /** @enum {string} */
                        matchedBy: "crm_link" | "email" | "domain";
                        now: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            code: "asked_for_contact" | "attended_event" | "registered_for_event" | "downloaded" | "many_visits" | "replied" | "gone_quiet";
                            count: number;
                            personName?: string;
                            subject?: string;
                        }[];
                        recommendations: {
                            contentId: string;
                            /** @enum {string} */
                            kind: "article" | "calculator" | "case_study" | "datasheet" | "deck" | "demo" | "ebook" | "one_pager" | "template" | "video" | "webinar" | "white_paper";
                            language: string;
                            /** @enum {string} */
                            origin: "ranked" | "push" | "exploration";
                            propensity: number;
                            pushId?: string;
                            reasons: ({
                                /** @enum {string} */
                                code: "push";
                                note: string;
                                pushedBy: string;
                            } | {
                                /** @enum {string} */
                                code: "objection_match";
                                objection: string;
                            } | {
                                /** @enum {string} */
                                code: "persona_match";
                                persona: string;
                            } | {
                                /** @enum {string} */
                                code: "industry_match";
                                industry: string;
                            } | {
                                /** @enum {string} */
                                code: "stage_match";
                                stage: string;
                            } | {
                                /** @enum {string} */
                                code: "context_ratio";
                                /** @enum {string} */
                                dimension: "persona" | "industry" | "stage";
                                ratio: number;
                                uses: number;
                                value: string;
                                views: number;
                            } | {
                                /** @enum {string} */
                                code: "item_ratio";
                                ratio: number;
                                uses: number;
                                views: number;
                            } | {
                                /** @enum {string} */
                                code: "open_rate";
                                opened: number;
                                shared: number;
                            } | {
                                /** @enum {string} */
                                code: "being_tested";
                            } | {
                                /** @enum {string} */
                                code: "general_fit";
                            })[];
                            score: number;
                            slot: number;
                            summary?: string;
                            terms: {
                                term: string;
                                value: number;
                            }[];
                            title: string;
                            url: string;
                            /** Format: date-time */
                            validUntil?: string;
                        }[];
                        record: {
                            crm: string;
                            instance: string;
                            /** @enum {string} */
                            kind: "contact" | "lead" | "account" | "opportunity" | "open";
                            recordId: string;
                        };
                        /** @enum {string} */
                        subject: "account";
                        timeline: {
                            groups: {
                                campaign?: string;
                                /** @enum {string} */
                                channel: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                                count: number;
                                /** @enum {string} */
                                direction: "inbound" | "outbound" | "system";
                                /** Format: date-time */
                                firstAt: string;
                                /** @enum {string} */
                                grade: "person" | "machine" | "unknown";
                                /** Format: date-time */
                                lastAt: string;
                                personName?: string;
                                /** @enum {string} */
                                precision: "second" | "minute" | "date";
                                subjects: string[];
                                /** @enum {string} */
                                type: "email.sent" | "email.delivered" | "email.open" | "email.click" | "email.forward" | "email.reply" | "email.preferences" | "email.unsubscribe" | "email.resubscribe" | "email.spam_complaint" | "email.bounce" | "email.suppressed" | "web.visit" | "web.page_view" | "web.link_click" | "web.search" | "form.view" | "form.submit" | "form.error" | "content.view" | "content.download" | "ad.click" | "ad.lead_form" | "social.share" | "social.click" | "social.poll" | "social.referral" | "social.contest" | "event.invited" | "event.registered" | "event.attended" | "event.no_show" | "event.cancelled" | "video.view" | "video.complete" | "video.conversion" | "chat.conversation" | "survey.response" | "support.feedback" | "sms.sent" | "mail.sent" | "sales_email.sent" | "sales_email.open" | "sales_email.click" | "sales_email.reply" | "sales_email.bounce" | "sales.call" | "sales.meeting" | "sales.message" | "sales.note" | "sales.activity_logged" | "campaign.member_added" | "campaign.status_changed" | "campaign.responded" | "campaign.declined" | "campaign.removed" | "list.added" | "list.removed" | "nurture.entered" | "nurture.changed" | "moment.interesting" | "commerce.order" | "app.screen_view" | "custom.event";
                            }[];
                            hasOlder: boolean;
                            /** Format: date-time */
                            lastInboundAt?: string;
                            machineGroups: {
                                campaign?: string;
                                /** @enum {string} */
                                channel: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                                count: number;
                                /** @enum {string} */
                                direction: "inbound" | "outbound" | "system";
                                /** Format: date-time */
                                firstAt: string;
                                /** @enum {string} */
                                grade: "person" | "machine" | "unknown";
                                /** Format: date-time */
                                lastAt: string;
                                personName?: string;
                                /** @enum {string} */
                                precision: "second" | "minute" | "date";
                                subjects: string[];
                                /** @enum {string} */
                                type: "email.sent" | "email.delivered" | "email.open" | "email.click" | "email.forward" | "email.reply" | "email.preferences" | "email.unsubscribe" | "email.resubscribe" | "email.spam_complaint" | "email.bounce" | "email.suppressed" | "web.visit" | "web.page_view" | "web.link_click" | "web.search" | "form.view" | "form.submit" | "form.error" | "content.view" | "content.download" | "ad.click" | "ad.lead_form" | "social.share" | "social.click" | "social.poll" | "social.referral" | "social.contest" | "event.invited" | "event.registered" | "event.attended" | "event.no_show" | "event.cancelled" | "video.view" | "video.complete" | "video.conversion" | "chat.conversation" | "survey.response" | "support.feedback" | "sms.sent" | "mail.sent" | "sales_email.sent" | "sales_email.open" | "sales_email.click" | "sales_email.reply" | "sales_email.bounce" | "sales.call" | "sales.meeting" | "sales.message" | "sales.note" | "sales.activity_logged" | "campaign.member_added" | "campaign.status_changed" | "campaign.responded" | "campaign.declined" | "campaign.removed" | "list.added" | "list.removed" | "nurture.entered" | "nurture.changed" | "moment.interesting" | "commerce.order" | "app.screen_view" | "custom.event";
                            }[];
                            machineTotal: number;
                            total: number;
                            weeks: {
                                inbound: number;
                                machine: number;
                                /** Format: date */
                                monday: string;
                                outbound: number;
                            }[];
                        };
                    } | {
                        /** Format: date-time */
                        composedAt: string;
                        coverage: {
                            engagedTotal: number;
                            gaps: {
                                nobodyKnown: boolean;
                                personaId: string;
                                personaName: string;
                            }[];
                            groups: {
                                count: number;
                                engagedCount: number;
                                people: {
                                    id: string;
                                    /** Format: date-time */
                                    lastInboundAt?: string;
                                    name: string;
                                    role?: string;
                                    title?: string;
                                    touchCount: number;
                                }[];
                                personaId?: string;
                                personaName?: string;
                            }[];
                            total: number;
                        };
                        /** @enum {string} */
                        matchedBy: "crm_link" | "email" | "domain";
                        now: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            code: "asked_for_contact" | "attended_event" | "registered_for_event" | "downloaded" | "many_visits" | "replied" | "gone_quiet";
                            count: number;
                            personName?: string;
                            subject?: string;
                        }[];
                        opportunity: {
                            account?: {
                                country?: string;
                                domain?: string;
                                employeeCount?: number;
                                id: string;
                                industry?: string;
                                name: string;
                            };
                            amountCents?: number;
                            /** @enum {string} */
                            buyingStage?: "awareness" | "consideration" | "evaluation" | "decision" | "customer";
                            /** Format: date */
                            closeDate?: string;
                            currency?: string;
                            id: string;
                            name: string;
                            ownerName?: string;
                            stage?: string;
                            /** @enum {string} */
                            status: "open" | "won" | "lost";
                        };
                        recommendations: {
                            contentId: string;
                            /** @enum {string} */
                            kind: "article" | "calculator" | "case_study" | "datasheet" | "deck" | "demo" | "ebook" | "one_pager" | "template" | "video" | "webinar" | "white_paper";
                            language: string;
                            /** @enum {string} */
                            origin: "ranked" | "push" | "exploration";
                            propensity: number;
                            pushId?: string;
                            reasons: ({
                                /** @enum {string} */
                                code: "push";
                                note: string;
                                pushedBy: string;
                            } | {
                                /** @enum {string} */
                                code: "objection_match";
                                objection: string;
                            } | {
                                /** @enum {string} */
                                code: "persona_match";
                                persona: string;
                            } | {
                                /** @enum {string} */
                                code: "industry_match";
                                industry: string;
                            } | {
                                /** @enum {string} */
                                code: "stage_match";
                                stage: string;
                            } | {
                                /** @enum {string} */
                                code: "context_ratio";
                                /** @enum {string} */
                                dimension: "persona" | "industry" | "stage";
                                ratio: number;
                                uses: number;
                                value: string;
                                views: number;
                            } | {
                                /** @enum {string} */
                                code: "item_ratio";
                                ratio: number;
                                uses: number;
                                views: number;
                            } | {
                                /** @enum {string} */
                                code: "open_rate";
                                opened: number;
                                shared: number;
                            } | {
                                /** @enum {string} */
                                code: "being_tested";
                            } | {
                                /** @enum {string} */
                                code: "general_fit";
                            })[];
                            score: number;
                            slot: number;
                            summary?: string;
                            terms: {
                                term: string;
                                value: number;
                            }[];
                            title: string;
                            url: string;
                            /** Format: date-time */
                            validUntil?: string;
                        }[];
                        record: {
                            crm: string;
                            instance: string;
                            /** @enum {string} */
                            kind: "contact" | "lead" | "account" | "opportunity" | "open";
                            recordId: string;
                        };
                        /** @enum {string} */
                        subject: "opportunity";
                        timeline: {
                            groups: {
                                campaign?: string;
                                /** @enum {string} */
                                channel: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                                count: number;
                                /** @enum {string} */
                                direction: "inbound" | "outbound" | "system";
                                /** Format: date-time */
                                firstAt: string;
                                /** @enum {string} */
                                grade: "person" | "machine" | "unknown";
                                /** Format: date-time */
                                lastAt: string;
                                personName?: string;
                                /** @enum {string} */
                                precision: "second" | "minute" | "date";
                                subjects: string[];
                                /** @enum {string} */
                                type: "email.sent" | "email.delivered" | "email.open" | "email.click" | "email.forward" | "email.reply" | "email.preferences" | "email.unsubscribe" | "email.resubscribe" | "email.spam_complaint" | "email.bounce" | "email.suppressed" | "web.visit" | "web.page_view" | "web.link_click" | "web.search" | "form.view" | "form.submit" | "form.error" | "content.view" | "content.download" | "ad.click" | "ad.lead_form" | "social.share" | "social.click" | "social.poll" | "social.referral" | "social.contest" | "event.invited" | "event.registered" | "event.attended" | "event.no_show" | "event.cancelled" | "video.view" | "video.complete" | "video.conversion" | "chat.conversation" | "survey.response" | "support.feedback" | "sms.sent" | "mail.sent" | "sales_email.sent" | "sales_email.open" | "sales_email.click" | "sales_email.reply" | "sales_email.bounce" | "sales.call" | "sales.meeting" | "sales.message" | "sales.note" | "sales.activity_logged" | "campaign.member_added" | "campaign.status_changed" | "campaign.responded" | "campaign.declined" | "campaign.removed" | "list.added" | "list.removed" | "nurture.entered" | "nurture.changed" | "moment.interesting" | "commerce.order" | "app.screen_view" | "custom.event";
                            }[];
                            hasOlder: boolean;
                            /** Format: date-time */
                            lastInboundAt?: string;
                            machineGroups: {
                                campaign?: string;
                                /** @enum {string} */
                                channel: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                                count: number;
                                /** @enum {string} */
                                direction: "inbound" | "outbound" | "system";
                                /** Format: date-time */
                                firstAt: string;
                                /** @enum {string} */
                                grade: "person" | "machine" | "unknown";
                                /** Format: date-time */
                                lastAt: string;
                                personName?: string;
                                /** @enum {string} */
                                precision: "second" | "minute" | "date";
                                subjects: string[];
                                /** @enum {string} */
                                type: "email.sent" | "email.delivered" | "email.open" | "email.click" | "email.forward" | "email.reply" | "email.preferences" | "email.unsubscribe" | "email.resubscribe" | "email.spam_complaint" | "email.bounce" | "email.suppressed" | "web.visit" | "web.page_view" | "web.link_click" | "web.search" | "form.view" | "form.submit" | "form.error" | "content.view" | "content.download" | "ad.click" | "ad.lead_form" | "social.share" | "social.click" | "social.poll" | "social.referral" | "social.contest" | "event.invited" | "event.registered" | "event.attended" | "event.no_show" | "event.cancelled" | "video.view" | "video.complete" | "video.conversion" | "chat.conversation" | "survey.response" | "support.feedback" | "sms.sent" | "mail.sent" | "sales_email.sent" | "sales_email.open" | "sales_email.click" | "sales_email.reply" | "sales_email.bounce" | "sales.call" | "sales.meeting" | "sales.message" | "sales.note" | "sales.activity_logged" | "campaign.member_added" | "campaign.status_changed" | "campaign.responded" | "campaign.declined" | "campaign.removed" | "list.added" | "list.removed" | "nurture.entered" | "nurture.changed" | "moment.interesting" | "commerce.order" | "app.screen_view" | "custom.event";
                            }[];
                            machineTotal: number;
                            total: number;
                            weeks: {
                                inbound: number;
                                machine: number;
                                /** Format: date */
                                monday: string;
                                outbound: number;
                            }[];
                        };
                    };
                };
            };
            /** @description You have it already */
            304: {
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
    resolveRecord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    hints?: {
                        domain?: string;
                        email?: string;
                        name?: string;
                    };
                    record: {
                        crm: string;
                        instance: string;
                        /** @enum {string} */
                        kind: "contact" | "lead" | "account" | "opportunity" | "open";
                        recordId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Known, unknown or ambiguous */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context: {
                            /** Format: date-time */
                            composedAt: string;
                            /** @enum {string} */
                            matchedBy: "crm_link" | "email" | "domain";
                            now: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                code: "asked_for_contact" | "attended_event" | "registered_for_event" | "downloaded" | "many_visits" | "replied" | "gone_quiet";
                                count: number;
                                personName?: string;
                                subject?: string;
                            }[];
                            person: {
                                account?: {
                                    country?: string;
                                    domain?: string;
                                    employeeCount?: number;
                                    id: string;
                                    industry?: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                buyingStage?: "awareness" | "consideration" | "evaluation" | "decision" | "customer";
                                department?: string;
                                doNotContact: boolean;
                                email?: string;
                                id: string;
                                /** @enum {string} */
                                lifecycleStage?: "subscriber" | "lead" | "mql" | "sql" | "opportunity" | "customer" | "evangelist" | "other";
                                name: string;
                                ownerName?: string;
                                /** @enum {string} */
                                seniority?: "owner" | "c_level" | "vp" | "director" | "manager" | "senior" | "entry";
                                title?: string;
                            };
                            persona?: {
                                /** @enum {string} */
                                confidence: "high" | "medium" | "low";
                                howTheyBuy: string;
                                id: string;
                                matched: {
                                    /** @enum {string} */
                                    field: "title" | "seniority" | "department";
                                    value: string;
                                }[];
                                messages: string[];
                                name: string;
                                objections: {
                                    answer: string;
                                    key: string;
                                    statement: string;
                                }[];
                                who: string;
                                whyTheyAct: string;
                            };
                            recommendations: {
                                contentId: string;
                                /** @enum {string} */
                                kind: "article" | "calculator" | "case_study" | "datasheet" | "deck" | "demo" | "ebook" | "one_pager" | "template" | "video" | "webinar" | "white_paper";
                                language: string;
                                /** @enum {string} */
                                origin: "ranked" | "push" | "exploration";
                                propensity: number;
                                pushId?: string;
                                reasons: ({
                                    /** @enum {string} */
                                    code: "push";
                                    note: string;
                                    pushedBy: string;
                                } | {
                                    /** @enum {string} */
                                    code: "objection_match";
                                    objection: string;
                                } | {
                                    /** @enum {string} */
                                    code: "persona_match";
                                    persona: string;
                                } | {
                                    /** @enum {string} */
                                    code: "industry_match";
                                    industry: string;
                                } | {
                                    /** @enum {string} */
                                    code: "stage_match";
                                    stage: string;
                                } | {
                                    /** @enum {string} */
                                    code: "context_ratio";
                                    /** @enum {string} */
                                    dimension: "persona" | "industry" | "stage";
                                    ratio: number;
                                    uses: number;
                                    value: string;
                                    views: number;
                                } | {
                                    /** @enum {string} */
                                    code: "item_ratio";
                                    ratio: number;
                                    uses: number;
                                    views: number;
                                } | {
                                    /** @enum {string} */
                                    code: "open_rate";
                                    opened: number;
                                    shared: number;
                                } | {
                                    /** @enum {string} */
                                    code: "being_tested";
                                } | {
                                    /** @enum {string} */
                                    code: "general_fit";
                                })[];
                                score: number;
                                slot: number;
                                summary?: string;
                                terms: {
                                    term: string;
                                    value: number;
                                }[];
                                title: string;
                                url: string;
                                /** Format: date-time */
                                validUntil?: string;
                            }[];
                            record: {
                                crm: string;
                                instance: string;
                                /** @enum {string} */
                                kind: "contact" | "lead" | "account" | "opportunity" | "open";
                                recordId: string;
                            };
                            /** @enum {string} */
                            subject: "person";
                            timeline: {
                                groups: {
                                    campaign?: string;
                                    /** @enum {string} */
                                    channel: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                                    count: number;
                                    /** @enum {string} */
                                    direction: "inbound" | "outbound" | "system";
                                    /** Format: date-time */
                                    firstAt: string;
                                    /** @enum {string} */
                                    grade: "person" | "machine" | "unknown";
                                    /** Format: date-time */
                                    lastAt: string;
                                    personName?: string;
                                    /** @enum {string} */
                                    precision: "second" | "minute" | "date";
                                    subjects: string[];
                                    /** @enum {string} */
                                    type: "email.sent" | "email.delivered" | "email.open" | "email.click" | "email.forward" | "email.reply" | "email.preferences" | "email.unsubscribe" | "email.resubscribe" | "email.spam_complaint" | "email.bounce" | "email.suppressed" | "web.visit" | "web.page_view" | "web.link_click" | "web.search" | "form.view" | "form.submit" | "form.error" | "content.view" | "content.download" | "ad.click" | "ad.lead_form" | "social.share" | "social.click" | "social.poll" | "social.referral" | "social.contest" | "event.invited" | "event.registered" | "event.attended" | "event.no_show" | "event.cancelled" | "video.view" | "video.complete" | "video.conversion" | "chat.conversation" | "survey.response" | "support.feedback" | "sms.sent" | "mail.sent" | "sales_email.sent" | "sales_email.open" | "sales_email.click" | "sales_email.reply" | "sales_email.bounce" | "sales.call" | "sales.meeting" | "sales.message" | "sales.note" | "sales.activity_logged" | "campaign.member_added" | "campaign.status_changed" | "campaign.responded" | "campaign.declined" | "campaign.removed" | "list.added" | "list.removed" | "nurture.entered" | "nurture.changed" | "moment.interesting" | "commerce.order" | "app.screen_view" | "custom.event";
                                }[];
                                hasOlder: boolean;
                                /** Format: date-time */
                                lastInboundAt?: string;
                                machineGroups: {
                                    campaign?: string;
                                    /** @enum {string} */
                                    channel: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                                    count: number;
                                    /** @enum {string} */
                                    direction: "inbound" | "outbound" | "system";
                                    /** Format: date-time */
                                    firstAt: string;
                                    /** @enum {string} */
                                    grade: "person" | "machine" | "unknown";
                                    /** Format: date-time */
                                    lastAt: string;
                                    personName?: string;
                                    /** @enum {string} */
                                    precision: "second" | "minute" | "date";
                                    subjects: string[];
                                    /** @enum {string} */
                                    type: "email.sent" | "email.delivered" | "email.open" | "email.click" | "email.forward" | "email.reply" | "email.preferences" | "email.unsubscribe" | "email.resubscribe" | "email.spam_complaint" | "email.bounce" | "email.suppressed" | "web.visit" | "web.page_view" | "web.link_click" | "web.search" | "form.view" | "form.submit" | "form.error" | "content.view" | "content.download" | "ad.click" | "ad.lead_form" | "social.share" | "social.click" | "social.poll" | "social.referral" | "social.contest" | "event.invited" | "event.registered" | "event.attended" | "event.no_show" | "event.cancelled" | "video.view" | "video.complete" | "video.conversion" | "chat.conversation" | "survey.response" | "support.feedback" | "sms.sent" | "mail.sent" | "sales_email.sent" | "sales_email.open" | "sales_email.click" | "sales_email.reply" | "sales_email.bounce" | "sales.call" | "sales.meeting" | "sales.message" | "sales.note" | "sales.activity_logged" | "campaign.member_added" | "campaign.status_changed" | "campaign.responded" | "campaign.declined" | "campaign.removed" | "list.added" | "list.removed" | "nurture.entered" | "nurture.changed" | "moment.interesting" | "commerce.order" | "app.screen_view" | "custom.event";
                                }[];
                                machineTotal: number;
                                total: number;
                                weeks: {
                                    inbound: number;
                                    machine: number;
                                    /** Format: date */
                                    monday: string;
                                    outbound: number;
                                }[];
                            };
                        } | {
                            account: {
                                country?: string;
                                domain?: string;
                                employeeCount?: number;
                                id: string;
                                industry?: string;
                                name: string;
                                ownerName?: string;
                            };
                            /** Format: date-time */
                            composedAt: string;
                            coverage: {
                                engagedTotal: number;
                                gaps: {
                                    nobodyKnown: boolean;
                                    personaId: string;
                                    personaName: string;
                                }[];
                                groups: {
                                    count: number;
                                    engagedCount: number;
                                    people: {
                                        id: string;
                                        /** Format: date-time */
                                        lastInboundAt?: string;
                                        name: string;
                                        role?: string;
                                        title?: string;
                                        touchCount: number;
                                    }[];
                                    personaId?: string;
                                    personaName?: string;
                                }[];
                                total: number;
                            };
                            /** @enum {string} */
                            matchedBy: "crm_link" | "email" | "domain";
                            now: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                code: "asked_for_contact" | "attended_event" | "registered_for_event" | "downloaded" | "many_visits" | "replied" | "gone_quiet";
                                count: number;
                                personName?: string;
                                subject?: string;
                            }[];
                            recommendations: {
                                contentId: string;
                                /** @enum {string} */
                                kind: "article" | "calculator" | "case_study" | "datasheet" | "deck" | "demo" | "ebook" | "one_pager" | "template" | "video" | "webinar" | "white_paper";
                                language: string;
                                /** @enum {string} */
                                origin: "ranked" | "push" | "exploration";
                                propensity: number;
                                pushId?: string;
                                reasons: ({
                                    /** @enum {string} */
                                    code: "push";
                                    note: string;
                                    pushedBy: string;
                                } | {
                                    /** @enum {string} */
                                    code: "objection_match";
                                    objection: string;
                                } | {
                                    /** @enum {string} */
                                    code: "persona_match";
                                    persona: string;
                                } | {
                                    /** @enum {string} */
                                    code: "industry_match";
                                    industry: string;
                                } | {
                                    /** @enum {string} */
                                    code: "stage_match";
                                    stage: string;
                                } | {
                                    /** @enum {string} */
                                    code: "context_ratio";
                                    /** @enum {string} */
                                    dimension: "persona" | "industry" | "stage";
                                    ratio: number;
                                    uses: number;
                                    value: string;
                                    views: number;
                                } | {
                                    /** @enum {string} */
                                    code: "item_ratio";
                                    ratio: number;
                                    uses: number;
                                    views: number;
                                } | {
                                    /** @enum {string} */
                                    code: "open_rate";
                                    opened: number;
                                    shared: number;
                                } | {
                                    /** @enum {string} */
                                    code: "being_tested";
                                } | {
                                    /** @enum {string} */
                                    code: "general_fit";
                                })[];
                                score: number;
                                slot: number;
                                summary?: string;
                                terms: {
                                    term: string;
                                    value: number;
                                }[];
                                title: string;
                                url: string;
                                /** Format: date-time */
                                validUntil?: string;
                            }[];
                            record: {
                                crm: string;
                                instance: string;
                                /** @enum {string} */
                                kind: "contact" | "lead" | "account" | "opportunity" | "open";
                                recordId: string;
                            };
                            /** @enum {string} */
                            subject: "account";
                            timeline: {
                                groups: {
                                    campaign?: string;
                                    /** @enum {string} */
                                    channel: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                                    count: number;
                                    /** @enum {string} */
                                    direction: "inbound" | "outbound" | "system";
                                    /** Format: date-time */
                                    firstAt: string;
                                    /** @enum {string} */
                                    grade: "person" | "machine" | "unknown";
                                    /** Format: date-time */
                                    lastAt: string;
                                    personName?: string;
                                    /** @enum {string} */
                                    precision: "second" | "minute" | "date";
                                    subjects: string[];
                                    /** @enum {string} */
                                    type: "email.sent" | "email.delivered" | "email.open" | "email.click" | "email.forward" | "email.reply" | "email.preferences" | "email.unsubscribe" | "email.resubscribe" | "email.spam_complaint" | "email.bounce" | "email.suppressed" | "web.visit" | "web.page_view" | "web.link_click" | "web.search" | "form.view" | "form.submit" | "form.error" | "content.view" | "content.download" | "ad.click" | "ad.lead_form" | "social.share" | "social.click" | "social.poll" | "social.referral" | "social.contest" | "event.invited" | "event.registered" | "event.attended" | "event.no_show" | "event.cancelled" | "video.view" | "video.complete" | "video.conversion" | "chat.conversation" | "survey.response" | "support.feedback" | "sms.sent" | "mail.sent" | "sales_email.sent" | "sales_email.open" | "sales_email.click" | "sales_email.reply" | "sales_email.bounce" | "sales.call" | "sales.meeting" | "sales.message" | "sales.note" | "sales.activity_logged" | "campaign.member_added" | "campaign.status_changed" | "campaign.responded" | "campaign.declined" | "campaign.removed" | "list.added" | "list.removed" | "nurture.entered" | "nurture.changed" | "moment.interesting" | "commerce.order" | "app.screen_view" | "custom.event";
                                }[];
                                hasOlder: boolean;
                                /** Format: date-time */
                                lastInboundAt?: string;
                                machineGroups: {
                                    campaign?: string;
                                    /** @enum {string} */
                                    channel: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                                    count: number;
                                    /** @enum {string} */
                                    direction: "inbound" | "outbound" | "system";
                                    /** Format: date-time */
                                    firstAt: string;
                                    /** @enum {string} */
                                    grade: "person" | "machine" | "unknown";
                                    /** Format: date-time */
                                    lastAt: string;
                                    personName?: string;
                                    /** @enum {string} */
                                    precision: "second" | "minute" | "date";
                                    subjects: string[];
                                    /** @enum {string} */
                                    type: "email.sent" | "email.delivered" | "email.open" | "email.click" | "email.forward" | "email.reply" | "email.preferences" | "email.unsubscribe" | "email.resubscribe" | "email.spam_complaint" | "email.bounce" | "email.suppressed" | "web.visit" | "web.page_view" | "web.link_click" | "web.search" | "form.view" | "form.submit" | "form.error" | "content.view" | "content.download" | "ad.click" | "ad.lead_form" | "social.share" | "social.click" | "social.poll" | "social.referral" | "social.contest" | "event.invited" | "event.registered" | "event.attended" | "event.no_show" | "event.cancelled" | "video.view" | "video.complete" | "video.conversion" | "chat.conversation" | "survey.response" | "support.feedback" | "sms.sent" | "mail.sent" | "sales_email.sent" | "sales_email.open" | "sales_email.click" | "sales_email.reply" | "sales_email.bounce" | "sales.call" | "sales.meeting" | "sales.message" | "sales.note" | "sales.activity_logged" | "campaign.member_added" | "campaign.status_changed" | "campaign.responded" | "campaign.declined" | "campaign.removed" | "list.added" | "list.removed" | "nurture.entered" | "nurture.changed" | "moment.interesting" | "commerce.order" | "app.screen_view" | "custom.event";
                                }[];
                                machineTotal: number;
                                total: number;
                                weeks: {
                                    inbound: number;
                                    machine: number;
                                    /** Format: date */
                                    monday: string;
                                    outbound: number;
                                }[];
                            };
                        } | {
                            /** Format: date-time */
                            composedAt: string;
                            coverage: {
                                engagedTotal: number;
                                gaps: {
                                    nobodyKnown: boolean;
                                    personaId: string;
                                    personaName: string;
                                }[];
                                groups: {
                                    count: number;
                                    engagedCount: number;
                                    people: {
                                        id: string;
                                        /** Format: date-time */
                                        lastInboundAt?: string;
                                        name: string;
                                        role?: string;
                                        title?: string;
                                        touchCount: number;
                                    }[];
                                    personaId?: string;
                                    personaName?: string;
                                }[];
                                total: number;
                            };
                            /** @enum {string} */
                            matchedBy: "crm_link" | "email" | "domain";
                            now: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                code: "asked_for_contact" | "attended_event" | "registered_for_event" | "downloaded" | "many_visits" | "replied" | "gone_quiet";
                                count: number;
                                personName?: string;
                                subject?: string;
                            }[];
                            opportunity: {
                                account?: {
                                    country?: string;
                                    domain?: string;
                                    employeeCount?: number;
                                    id: string;
                                    industry?: string;
                                    name: string;
                                };
                                amountCents?: number;
                                /** @enum {string} */
                                buyingStage?: "awareness" | "consideration" | "evaluation" | "decision" | "customer";
                                /** Format: date */
                                closeDate?: string;
                                currency?: string;
                                id: string;
                                name: string;
                                ownerName?: string;
                                stage?: string;
                                /** @enum {string} */
                                status: "open" | "won" | "lost";
                            };
                            recommendations: {
                                contentId: string;
                                /** @enum {string} */
                                kind: "article" | "calculator" | "case_study" | "datasheet" | "deck" | "demo" | "ebook" | "one_pager" | "template" | "video" | "webinar" | "white_paper";
                                language: string;
                                /** @enum {string} */
                                origin: "ranked" | "push" | "exploration";
                                propensity: number;
                                pushId?: string;
                                reasons: ({
                                    /** @enum {string} */
                                    code: "push";
                                    note: string;
                                    pushedBy: string;
                                } | {
                                    /** @enum {string} */
                                    code: "objection_match";
                                    objection: string;
                                } | {
                                    /** @enum {string} */
                                    code: "persona_match";
                                    persona: string;
                                } | {
                                    /** @enum {string} */
                                    code: "industry_match";
                                    industry: string;
                                } | {
                                    /** @enum {string} */
                                    code: "stage_match";
                                    stage: string;
                                } | {
                                    /** @enum {string} */
                                    code: "context_ratio";
                                    /** @enum {string} */
                                    dimension: "persona" | "industry" | "stage";
                                    ratio: number;
                                    uses: number;
                                    value: string;
                                    views: number;
                                } | {
                                    /** @enum {string} */
                                    code: "item_ratio";
                                    ratio: number;
                                    uses: number;
                                    views: number;
                                } | {
                                    /** @enum {string} */
                                    code: "open_rate";
                                    opened: number;
                                    shared: number;
                                } | {
                                    /** @enum {string} */
                                    code: "being_tested";
                                } | {
                                    /** @enum {string} */
                                    code: "general_fit";
                                })[];
                                score: number;
                                slot: number;
                                summary?: string;
                                terms: {
                                    term: string;
                                    value: number;
                                }[];
                                title: string;
                                url: string;
                                /** Format: date-time */
                                validUntil?: string;
                            }[];
                            record: {
                                crm: string;
                                instance: string;
                                /** @enum {string} */
                                kind: "contact" | "lead" | "account" | "opportunity" | "open";
                                recordId: string;
                            };
                            /** @enum {string} */
                            subject: "opportunity";
                            timeline: {
                                groups: {
                                    campaign?: string;
                                    /** @enum {string} */
                                    channel: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                                    count: number;
                                    /** @enum {string} */
                                    direction: "inbound" | "outbound" | "system";
                                    /** Format: date-time */
                                    firstAt: string;
                                    /** @enum {string} */
                                    grade: "person" | "machine" | "unknown";
                                    /** Format: date-time */
                                    lastAt: string;
                                    personName?: string;
                                    /** @enum {string} */
                                    precision: "second" | "minute" | "date";
                                    subjects: string[];
                                    /** @enum {string} */
                                    type: "email.sent" | "email.delivered" | "email.open" | "email.click" | "email.forward" | "email.reply" | "email.preferences" | "email.unsubscribe" | "email.resubscribe" | "email.spam_complaint" | "email.bounce" | "email.suppressed" | "web.visit" | "web.page_view" | "web.link_click" | "web.search" | "form.view" | "form.submit" | "form.error" | "content.view" | "content.download" | "ad.click" | "ad.lead_form" | "social.share" | "social.click" | "social.poll" | "social.referral" | "social.contest" | "event.invited" | "event.registered" | "event.attended" | "event.no_show" | "event.cancelled" | "video.view" | "video.complete" | "video.conversion" | "chat.conversation" | "survey.response" | "support.feedback" | "sms.sent" | "mail.sent" | "sales_email.sent" | "sales_email.open" | "sales_email.click" | "sales_email.reply" | "sales_email.bounce" | "sales.call" | "sales.meeting" | "sales.message" | "sales.note" | "sales.activity_logged" | "campaign.member_added" | "campaign.status_changed" | "campaign.responded" | "campaign.declined" | "campaign.removed" | "list.added" | "list.removed" | "nurture.entered" | "nurture.changed" | "moment.interesting" | "commerce.order" | "app.screen_view" | "custom.event";
                                }[];
                                hasOlder: boolean;
                                /** Format: date-time */
                                lastInboundAt?: string;
                                machineGroups: {
                                    campaign?: string;
                                    /** @enum {string} */
                                    channel: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                                    count: number;
                                    /** @enum {string} */
                                    direction: "inbound" | "outbound" | "system";
                                    /** Format: date-time */
                                    firstAt: string;
                                    /** @enum {string} */
                                    grade: "person" | "machine" | "unknown";
                                    /** Format: date-time */
                                    lastAt: string;
                                    personName?: string;
                                    /** @enum {string} */
                                    precision: "second" | "minute" | "date";
                                    subjects: string[];
                                    /** @enum {string} */
                                    type: "email.sent" | "email.delivered" | "email.open" | "email.click" | "email.forward" | "email.reply" | "email.preferences" | "email.unsubscribe" | "email.resubscribe" | "email.spam_complaint" | "email.bounce" | "email.suppressed" | "web.visit" | "web.page_view" | "web.link_click" | "web.search" | "form.view" | "form.submit" | "form.error" | "content.view" | "content.download" | "ad.click" | "ad.lead_form" | "social.share" | "social.click" | "social.poll" | "social.referral" | "social.contest" | "event.invited" | "event.registered" | "event.attended" | "event.no_show" | "event.cancelled" | "video.view" | "video.complete" | "video.conversion" | "chat.conversation" | "survey.response" | "support.feedback" | "sms.sent" | "mail.sent" | "sales_email.sent" | "sales_email.open" | "sales_email.click" | "sales_email.reply" | "sales_email.bounce" | "sales.call" | "sales.meeting" | "sales.message" | "sales.note" | "sales.activity_logged" | "campaign.member_added" | "campaign.status_changed" | "campaign.responded" | "campaign.declined" | "campaign.removed" | "list.added" | "list.removed" | "nurture.entered" | "nurture.changed" | "moment.interesting" | "commerce.order" | "app.screen_view" | "custom.event";
                                }[];
                                machineTotal: number;
                                total: number;
                                weeks: {
                                    inbound: number;
                                    machine: number;
                                    /** Format: date */
                                    monday: string;
                                    outbound: number;
                                }[];
                            };
                        };
                        /** @enum {string} */
                        status: "known";
                    } | {
                        searched: ("crm_link" | "email" | "domain")[];
                        /** @enum {string} */
                        status: "unknown";
                    } | {
                        candidates: {
                            accountName?: string;
                            id: string;
                            /** Format: date-time */
                            lastInboundAt?: string;
                            name: string;
                            role?: string;
                            title?: string;
                            touchCount: number;
                        }[];
                        /** @enum {string} */
                        status: "ambiguous";
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
    recordTouches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    touches: components["schemas"]["TouchInput"][];
                };
            };
        };
        responses: {
            /** @description What became of each row */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        duplicate: number;
                        rejected: number;
                        results: {
                            /** @enum {string} */
                            code?: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "unauthenticated" | "unavailable" | "unsupported_media_type";
                            id?: string;
                            index: number;
                            message?: string;
                            /** @enum {string} */
                            status: "created" | "updated" | "duplicate" | "rejected";
                        }[];
                        updated: number;
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
