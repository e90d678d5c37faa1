// Written by npm run generate from the API's routes.
export interface paths {
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List accounts */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Store an account
         * @description An account already known by source and external id, by a CRM record or by domain is updated instead, and answered with 200.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an account */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        /**
         * Remove an account
         * @description Its people and opportunities stay, without an account. Pushes keep naming it in their audience, so that none of them widens: it fits nobody any more.
         */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        /**
         * Change an account
         * @description Absent fields stay as they are; `null` empties one. `links` replaces the whole list.
         */
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List campaigns */
        get: operations["listCampaigns"];
        put?: never;
        /**
         * Store a campaign
         * @description A campaign already known by source and external id is updated instead, and answered with 200.
         */
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a campaign */
        get: operations["getCampaign"];
        put?: never;
        post?: never;
        /**
         * Remove a campaign
         * @description Its touches stay, without a campaign.
         */
        delete: operations["deleteCampaign"];
        options?: never;
        head?: never;
        /**
         * Change a campaign
         * @description Absent fields stay as they are; `null` empties one.
         */
        patch: operations["updateCampaign"];
        trace?: never;
    };
    "/v1/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List content items */
        get: operations["listContent"];
        put?: never;
        /**
         * Store a content item
         * @description An item already known by source and external id or by address is updated instead, and answered with 200.
         */
        post: operations["createContentItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/content/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a content item */
        get: operations["getContentItem"];
        put?: never;
        post?: never;
        /**
         * Remove a content item
         * @description Its ended pushes and what was counted of its use go with it; touches stay. `conflict` while a push of it has not ended: end that first. To keep the counts, archive the item instead (PATCH status).
         */
        delete: operations["deleteContentItem"];
        options?: never;
        head?: never;
        /**
         * Change a content item
         * @description Absent fields stay as they are; `null` empties one. `tags` are replaced whole.
         */
        patch: operations["updateContentItem"];
        trace?: never;
    };
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
    "/v1/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what reps told marketing */
        get: operations["listNotes"];
        put?: never;
        /**
         * Tell marketing something about a record
         * @description Up to 50 notes at once. Each counts once by its id, however often it is sent. Marketing need not know the record.
         */
        post: operations["recordNotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opportunities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List opportunities */
        get: operations["listOpportunities"];
        put?: never;
        /**
         * Store an opportunity
         * @description An opportunity already known by source and external id or by a CRM record is updated instead, and answered with 200.
         */
        post: operations["createOpportunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opportunities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an opportunity */
        get: operations["getOpportunity"];
        put?: never;
        post?: never;
        /**
         * Remove an opportunity
         * @description The people with a part in it stay.
         */
        delete: operations["deleteOpportunity"];
        options?: never;
        head?: never;
        /**
         * Change an opportunity
         * @description Absent fields stay as they are; `null` empties one. `links` and `contacts` replace the whole list.
         */
        patch: operations["updateOpportunity"];
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
        /**
         * Remove a person with all their touches
         * @description Their touches, their CRM records, their part in deals and what reps said on their page go with them.
         */
        delete: operations["deletePerson"];
        options?: never;
        head?: never;
        /**
         * Change a person
         * @description Absent fields stay as they are; `null` empties one. `links` replaces the whole list.
         */
        patch: operations["updatePerson"];
        trace?: never;
    };
    "/v1/personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List personas */
        get: operations["listPersonas"];
        put?: never;
        /**
         * Store a persona
         * @description Each call makes a new one.
         */
        post: operations["createPersona"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a persona */
        get: operations["getPersona"];
        put?: never;
        post?: never;
        /**
         * Remove a persona
         * @description Content loses the tag. `conflict` while a push that has not ended names it in its audience: without it, that push would reach others than it was meant for. End the push first.
         */
        delete: operations["deletePersona"];
        options?: never;
        head?: never;
        /**
         * Change a persona
         * @description Absent fields stay as they are. Lists and rules are replaced whole.
         */
        patch: operations["updatePersona"];
        trace?: never;
    };
    "/v1/pushes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List pushes */
        get: operations["listPushes"];
        put?: never;
        /**
         * Store a push
         * @description `must_show` is for admins alone.
         */
        post: operations["createPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pushes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a push */
        get: operations["getPush"];
        put?: never;
        post?: never;
        /**
         * Remove a push
         * @description It is shown nowhere from now on. To keep it in the list as ended, set `endsAt` to the present instead. A push with `must_show` is removed by admins alone.
         */
        delete: operations["deletePush"];
        options?: never;
        head?: never;
        /**
         * Change a push
         * @description Absent fields stay as they are; the audience is replaced whole. To end a push now, set `endsAt` to the present. `must_show` is for admins alone.
         */
        patch: operations["updatePush"];
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
        /** Who asks and what they may do */
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
        NoteInput: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            occurredAt: string;
            record: {
                crm: string;
                instance: string;
                /** @enum {string} */
                kind: "contact" | "lead" | "account" | "opportunity" | "open";
                recordId: string;
            };
            subjectId?: string;
            text: string;
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
    listAccounts: {
        parameters: {
            query?: {
                cursor?: string;
                domain?: string;
                industry?: string;
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
                            country?: string;
                            /** Format: date-time */
                            createdAt: string;
                            domain?: string;
                            employeeCount?: number;
                            externalId?: string;
                            id: string;
                            industry?: string;
                            links: {
                                crm: string;
                                instance: string;
                                /** @enum {string} */
                                kind: "contact" | "lead" | "account" | "opportunity";
                                recordId: string;
                            }[];
                            name: string;
                            ownerEmail?: string;
                            ownerName?: string;
                            source?: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    createAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    country?: string;
                    domain?: string;
                    employeeCount?: number;
                    externalId?: string;
                    industry?: string;
                    links?: {
                        crm: string;
                        instance: string;
                        /** @enum {string} */
                        kind: "contact" | "lead" | "account" | "opportunity";
                        recordId: string;
                    }[];
                    name: string;
                    ownerEmail?: string;
                    ownerName?: string;
                    source?: string;
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
                        country?: string;
                        /** Format: date-time */
                        createdAt: string;
                        domain?: string;
                        employeeCount?: number;
                        externalId?: string;
                        id: string;
                        industry?: string;
                        links: {
                            crm: string;
                            instance: string;
                            /** @enum {string} */
                            kind: "contact" | "lead" | "account" | "opportunity";
                            recordId: string;
                        }[];
                        name: string;
                        ownerEmail?: string;
                        ownerName?: string;
                        source?: string;
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
                        country?: string;
                        /** Format: date-time */
                        createdAt: string;
                        domain?: string;
                        employeeCount?: number;
                        externalId?: string;
                        id: string;
                        industry?: string;
                        links: {
                            crm: string;
                            instance: string;
                            /** @enum {string} */
                            kind: "contact" | "lead" | "account" | "opportunity";
                            recordId: string;
                        }[];
                        name: string;
                        ownerEmail?: string;
                        ownerName?: string;
                        source?: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getAccount: {
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
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        country?: string;
                        /** Format: date-time */
                        createdAt: string;
                        domain?: string;
                        employeeCount?: number;
                        externalId?: string;
                        id: string;
                        industry?: string;
                        links: {
                            crm: string;
                            instance: string;
                            /** @enum {string} */
                            kind: "contact" | "lead" | "account" | "opportunity";
                            recordId: string;
                        }[];
                        name: string;
                        ownerEmail?: string;
                        ownerName?: string;
                        source?: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    deleteAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    updateAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    country?: string | null;
                    domain?: string | null;
                    employeeCount?: number | null;
                    industry?: string | null;
                    links?: {
                        crm: string;
                        instance: string;
                        /** @enum {string} */
                        kind: "contact" | "lead" | "account" | "opportunity";
                        recordId: string;
                    }[];
                    name?: string;
                    ownerEmail?: string | null;
                    ownerName?: string | null;
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
                        country?: string;
                        /** Format: date-time */
                        createdAt: string;
                        domain?: string;
                        employeeCount?: number;
                        externalId?: string;
                        id: string;
                        industry?: string;
                        links: {
                            crm: string;
                            instance: string;
                            /** @enum {string} */
                            kind: "contact" | "lead" | "account" | "opportunity";
                            recordId: string;
                        }[];
                        name: string;
                        ownerEmail?: string;
                        ownerName?: string;
                        source?: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listCampaigns: {
        parameters: {
            query?: {
                channel?: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                cursor?: string;
                limit?: number;
                status?: "planned" | "running" | "ended" | "cancelled";
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
                            /** @enum {string} */
                            channel?: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            endsAt?: string;
                            externalId?: string;
                            id: string;
                            name: string;
                            ownerName?: string;
                            source?: string;
                            /** Format: date-time */
                            startsAt?: string;
                            /** @enum {string} */
                            status: "planned" | "running" | "ended" | "cancelled";
                            /** Format: date-time */
                            updatedAt: string;
                            /** Format: uri */
                            url?: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    createCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    channel?: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                    /** Format: date-time */
                    endsAt?: string;
                    externalId?: string;
                    name: string;
                    ownerName?: string;
                    source?: string;
                    /** Format: date-time */
                    startsAt?: string;
                    /** @enum {string} */
                    status?: "planned" | "running" | "ended" | "cancelled";
                    /** Format: uri */
                    url?: string;
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
                        /** @enum {string} */
                        channel?: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        endsAt?: string;
                        externalId?: string;
                        id: string;
                        name: string;
                        ownerName?: string;
                        source?: string;
                        /** Format: date-time */
                        startsAt?: string;
                        /** @enum {string} */
                        status: "planned" | "running" | "ended" | "cancelled";
                        /** Format: date-time */
                        updatedAt: string;
                        /** Format: uri */
                        url?: string;
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
                        /** @enum {string} */
                        channel?: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        endsAt?: string;
                        externalId?: string;
                        id: string;
                        name: string;
                        ownerName?: string;
                        source?: string;
                        /** Format: date-time */
                        startsAt?: string;
                        /** @enum {string} */
                        status: "planned" | "running" | "ended" | "cancelled";
                        /** Format: date-time */
                        updatedAt: string;
                        /** Format: uri */
                        url?: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getCampaign: {
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
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        channel?: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        endsAt?: string;
                        externalId?: string;
                        id: string;
                        name: string;
                        ownerName?: string;
                        source?: string;
                        /** Format: date-time */
                        startsAt?: string;
                        /** @enum {string} */
                        status: "planned" | "running" | "ended" | "cancelled";
                        /** Format: date-time */
                        updatedAt: string;
                        /** Format: uri */
                        url?: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    deleteCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    updateCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string|null} */
                    channel?: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom" | null;
                    /** Format: date-time */
                    endsAt?: string | null;
                    name?: string;
                    ownerName?: string | null;
                    /** Format: date-time */
                    startsAt?: string | null;
                    /** @enum {string} */
                    status?: "planned" | "running" | "ended" | "cancelled";
                    /** Format: uri */
                    url?: string | null;
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
                        /** @enum {string} */
                        channel?: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        endsAt?: string;
                        externalId?: string;
                        id: string;
                        name: string;
                        ownerName?: string;
                        source?: string;
                        /** Format: date-time */
                        startsAt?: string;
                        /** @enum {string} */
                        status: "planned" | "running" | "ended" | "cancelled";
                        /** Format: date-time */
                        updatedAt: string;
                        /** Format: uri */
                        url?: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listContent: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "article" | "calculator" | "case_study" | "datasheet" | "deck" | "demo" | "ebook" | "one_pager" | "template" | "video" | "webinar" | "white_paper";
                language?: string;
                limit?: number;
                personaId?: string;
                status?: "draft" | "published" | "archived";
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
                            /** Format: date-time */
                            createdAt: string;
                            externalId?: string;
                            id: string;
                            /** @enum {string} */
                            kind: "article" | "calculator" | "case_study" | "datasheet" | "deck" | "demo" | "ebook" | "one_pager" | "template" | "video" | "webinar" | "white_paper";
                            /** @default en */
                            language: string;
                            ownerName?: string;
                            source?: string;
                            /**
                             * @default published
                             * @enum {string}
                             */
                            status: "draft" | "published" | "archived";
                            summary?: string;
                            /**
                             * @default {
                             *       "industries": [],
                             *       "objections": [],
                             *       "personaIds": [],
                             *       "products": [],
                             *       "stages": []
                             *     }
                             */
                            tags: {
                                /** @default [] */
                                industries: string[];
                                /** @default [] */
                                objections: string[];
                                /** @default [] */
                                personaIds: string[];
                                /** @default [] */
                                products: string[];
                                /** @default [] */
                                stages: ("awareness" | "consideration" | "evaluation" | "decision" | "customer")[];
                            };
                            title: string;
                            topic?: string;
                            /** Format: date-time */
                            updatedAt: string;
                            /** Format: uri */
                            url: string;
                            /** Format: date-time */
                            validFrom?: string;
                            /** Format: date-time */
                            validUntil?: string;
                            /** @default 1 */
                            version: number;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    createContentItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    externalId?: string;
                    /** @enum {string} */
                    kind: "article" | "calculator" | "case_study" | "datasheet" | "deck" | "demo" | "ebook" | "one_pager" | "template" | "video" | "webinar" | "white_paper";
                    language?: string;
                    ownerName?: string;
                    source?: string;
                    /** @enum {string} */
                    status?: "draft" | "published" | "archived";
                    summary?: string;
                    tags?: {
                        /** @default [] */
                        industries?: string[];
                        /** @default [] */
                        objections?: string[];
                        /** @default [] */
                        personaIds?: string[];
                        /** @default [] */
                        products?: string[];
                        /** @default [] */
                        stages?: ("awareness" | "consideration" | "evaluation" | "decision" | "customer")[];
                    };
                    title: string;
                    topic?: string;
                    /** Format: uri */
                    url: string;
                    /** Format: date-time */
                    validFrom?: string;
                    /** Format: date-time */
                    validUntil?: string;
                    version?: number;
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
                        /** Format: date-time */
                        createdAt: string;
                        externalId?: string;
                        id: string;
                        /** @enum {string} */
                        kind: "article" | "calculator" | "case_study" | "datasheet" | "deck" | "demo" | "ebook" | "one_pager" | "template" | "video" | "webinar" | "white_paper";
                        /** @default en */
                        language: string;
                        ownerName?: string;
                        source?: string;
                        /**
                         * @default published
                         * @enum {string}
                         */
                        status: "draft" | "published" | "archived";
                        summary?: string;
                        /**
                         * @default {
                         *       "industries": [],
                         *       "objections": [],
                         *       "personaIds": [],
                         *       "products": [],
                         *       "stages": []
                         *     }
                         */
                        tags: {
                            /** @default [] */
                            industries: string[];
                            /** @default [] */
                            objections: string[];
                            /** @default [] */
                            personaIds: string[];
                            /** @default [] */
                            products: string[];
                            /** @default [] */
                            stages: ("awareness" | "consideration" | "evaluation" | "decision" | "customer")[];
                        };
                        title: string;
                        topic?: string;
                        /** Format: date-time */
                        updatedAt: string;
                        /** Format: uri */
                        url: string;
                        /** Format: date-time */
                        validFrom?: string;
                        /** Format: date-time */
                        validUntil?: string;
                        /** @default 1 */
                        version: number;
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
                        /** Format: date-time */
                        createdAt: string;
                        externalId?: string;
                        id: string;
                        /** @enum {string} */
                        kind: "article" | "calculator" | "case_study" | "datasheet" | "deck" | "demo" | "ebook" | "one_pager" | "template" | "video" | "webinar" | "white_paper";
                        /** @default en */
                        language: string;
                        ownerName?: string;
                        source?: string;
                        /**
                         * @default published
                         * @enum {string}
                         */
                        status: "draft" | "published" | "archived";
                        summary?: string;
                        /**
                         * @default {
                         *       "industries": [],
                         *       "objections": [],
                         *       "personaIds": [],
                         *       "products": [],
                         *       "stages": []
                         *     }
                         */
                        tags: {
                            /** @default [] */
                            industries: string[];
                            /** @default [] */
                            objections: string[];
                            /** @default [] */
                            personaIds: string[];
                            /** @default [] */
                            products: string[];
                            /** @default [] */
                            stages: ("awareness" | "consideration" | "evaluation" | "decision" | "customer")[];
                        };
                        title: string;
                        topic?: string;
                        /** Format: date-time */
                        updatedAt: string;
                        /** Format: uri */
                        url: string;
                        /** Format: date-time */
                        validFrom?: string;
                        /** Format: date-time */
                        validUntil?: string;
                        /** @default 1 */
                        version: number;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getContentItem: {
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
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        externalId?: string;
                        id: string;
                        /** @enum {string} */
                        kind: "article" | "calculator" | "case_study" | "datasheet" | "deck" | "demo" | "ebook" | "one_pager" | "template" | "video" | "webinar" | "white_paper";
                        /** @default en */
                        language: string;
                        ownerName?: string;
                        source?: string;
                        /**
                         * @default published
                         * @enum {string}
                         */
                        status: "draft" | "published" | "archived";
                        summary?: string;
                        /**
                         * @default {
                         *       "industries": [],
                         *       "objections": [],
                         *       "personaIds": [],
                         *       "products": [],
                         *       "stages": []
                         *     }
                         */
                        tags: {
                            /** @default [] */
                            industries: string[];
                            /** @default [] */
                            objections: string[];
                            /** @default [] */
                            personaIds: string[];
                            /** @default [] */
                            products: string[];
                            /** @default [] */
                            stages: ("awareness" | "consideration" | "evaluation" | "decision" | "customer")[];
                        };
                        title: string;
                        topic?: string;
                        /** Format: date-time */
                        updatedAt: string;
                        /** Format: uri */
                        url: string;
                        /** Format: date-time */
                        validFrom?: string;
                        /** Format: date-time */
                        validUntil?: string;
                        /** @default 1 */
                        version: number;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    deleteContentItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    updateContentItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind?: "article" | "calculator" | "case_study" | "datasheet" | "deck" | "demo" | "ebook" | "one_pager" | "template" | "video" | "webinar" | "white_paper";
                    language?: string;
                    ownerName?: string | null;
                    /** @enum {string} */
                    status?: "draft" | "published" | "archived";
                    summary?: string | null;
                    tags?: {
                        /** @default [] */
                        industries?: string[];
                        /** @default [] */
                        objections?: string[];
                        /** @default [] */
                        personaIds?: string[];
                        /** @default [] */
                        products?: string[];
                        /** @default [] */
                        stages?: ("awareness" | "consideration" | "evaluation" | "decision" | "customer")[];
                    };
                    title?: string;
                    topic?: string | null;
                    /** Format: uri */
                    url?: string;
                    /** Format: date-time */
                    validFrom?: string | null;
                    /** Format: date-time */
                    validUntil?: string | null;
                    version?: number;
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
                        /** Format: date-time */
                        createdAt: string;
                        externalId?: string;
                        id: string;
                        /** @enum {string} */
                        kind: "article" | "calculator" | "case_study" | "datasheet" | "deck" | "demo" | "ebook" | "one_pager" | "template" | "video" | "webinar" | "white_paper";
                        /** @default en */
                        language: string;
                        ownerName?: string;
                        source?: string;
                        /**
                         * @default published
                         * @enum {string}
                         */
                        status: "draft" | "published" | "archived";
                        summary?: string;
                        /**
                         * @default {
                         *       "industries": [],
                         *       "objections": [],
                         *       "personaIds": [],
                         *       "products": [],
                         *       "stages": []
                         *     }
                         */
                        tags: {
                            /** @default [] */
                            industries: string[];
                            /** @default [] */
                            objections: string[];
                            /** @default [] */
                            personaIds: string[];
                            /** @default [] */
                            products: string[];
                            /** @default [] */
                            stages: ("awareness" | "consideration" | "evaluation" | "decision" | "customer")[];
                        };
                        title: string;
                        topic?: string;
                        /** Format: date-time */
                        updatedAt: string;
                        /** Format: uri */
                        url: string;
                        /** Format: date-time */
                        validFrom?: string;
                        /** Format: date-time */
                        validUntil?: string;
                        /** @default 1 */
                        version: number;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
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
                            code?: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
                            id?: string;
                            index: number;
                            message?: string;
                            path?: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listNotes: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                subjectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            authorId: string;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            receivedAt: string;
                            record: {
                                crm: string;
                                instance: string;
                                /** @enum {string} */
                                kind: "contact" | "lead" | "account" | "opportunity" | "open";
                                recordId: string;
                            };
                            subjectId?: string;
                            text: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    recordNotes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    notes: components["schemas"]["NoteInput"][];
                };
            };
        };
        responses: {
            /** @description What became of each note */
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
                            code?: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
                            id?: string;
                            index: number;
                            message?: string;
                            path?: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listOpportunities: {
        parameters: {
            query?: {
                accountId?: string;
                cursor?: string;
                limit?: number;
                status?: "open" | "won" | "lost";
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
                            amountCents?: number;
                            /** @enum {string} */
                            buyingStage?: "awareness" | "consideration" | "evaluation" | "decision" | "customer";
                            /** Format: date */
                            closeDate?: string;
                            contacts: {
                                personId: string;
                                role?: string;
                            }[];
                            /** Format: date-time */
                            createdAt: string;
                            currency?: string;
                            externalId?: string;
                            id: string;
                            links: {
                                crm: string;
                                instance: string;
                                /** @enum {string} */
                                kind: "contact" | "lead" | "account" | "opportunity";
                                recordId: string;
                            }[];
                            name: string;
                            ownerEmail?: string;
                            ownerName?: string;
                            source?: string;
                            stage?: string;
                            /** @enum {string} */
                            status: "open" | "won" | "lost";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    createOpportunity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accountId?: string;
                    amountCents?: number;
                    /** @enum {string} */
                    buyingStage?: "awareness" | "consideration" | "evaluation" | "decision" | "customer";
                    /** Format: date */
                    closeDate?: string;
                    contacts?: {
                        personId: string;
                        role?: string;
                    }[];
                    currency?: string;
                    externalId?: string;
                    links?: {
                        crm: string;
                        instance: string;
                        /** @enum {string} */
                        kind: "contact" | "lead" | "account" | "opportunity";
                        recordId: string;
                    }[];
                    name: string;
                    ownerEmail?: string;
                    ownerName?: string;
                    source?: string;
                    stage?: string;
                    /** @enum {string} */
                    status?: "open" | "won" | "lost";
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
                        amountCents?: number;
                        /** @enum {string} */
                        buyingStage?: "awareness" | "consideration" | "evaluation" | "decision" | "customer";
                        /** Format: date */
                        closeDate?: string;
                        contacts: {
                            personId: string;
                            role?: string;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        currency?: string;
                        externalId?: string;
                        id: string;
                        links: {
                            crm: string;
                            instance: string;
                            /** @enum {string} */
                            kind: "contact" | "lead" | "account" | "opportunity";
                            recordId: string;
                        }[];
                        name: string;
                        ownerEmail?: string;
                        ownerName?: string;
                        source?: string;
                        stage?: string;
                        /** @enum {string} */
                        status: "open" | "won" | "lost";
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
                        amountCents?: number;
                        /** @enum {string} */
                        buyingStage?: "awareness" | "consideration" | "evaluation" | "decision" | "customer";
                        /** Format: date */
                        closeDate?: string;
                        contacts: {
                            personId: string;
                            role?: string;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        currency?: string;
                        externalId?: string;
                        id: string;
                        links: {
                            crm: string;
                            instance: string;
                            /** @enum {string} */
                            kind: "contact" | "lead" | "account" | "opportunity";
                            recordId: string;
                        }[];
                        name: string;
                        ownerEmail?: string;
                        ownerName?: string;
                        source?: string;
                        stage?: string;
                        /** @enum {string} */
                        status: "open" | "won" | "lost";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getOpportunity: {
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
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId?: string;
                        amountCents?: number;
                        /** @enum {string} */
                        buyingStage?: "awareness" | "consideration" | "evaluation" | "decision" | "customer";
                        /** Format: date */
                        closeDate?: string;
                        contacts: {
                            personId: string;
                            role?: string;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        currency?: string;
                        externalId?: string;
                        id: string;
                        links: {
                            crm: string;
                            instance: string;
                            /** @enum {string} */
                            kind: "contact" | "lead" | "account" | "opportunity";
                            recordId: string;
                        }[];
                        name: string;
                        ownerEmail?: string;
                        ownerName?: string;
                        source?: string;
                        stage?: string;
                        /** @enum {string} */
                        status: "open" | "won" | "lost";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    deleteOpportunity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    updateOpportunity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accountId?: string | null;
                    amountCents?: number | null;
                    /** @enum {string|null} */
                    buyingStage?: "awareness" | "consideration" | "evaluation" | "decision" | "customer" | null;
                    /** Format: date */
                    closeDate?: string | null;
                    contacts?: {
                        personId: string;
                        role?: string;
                    }[];
                    currency?: string | null;
                    links?: {
                        crm: string;
                        instance: string;
                        /** @enum {string} */
                        kind: "contact" | "lead" | "account" | "opportunity";
                        recordId: string;
                    }[];
                    name?: string;
                    ownerEmail?: string | null;
                    ownerName?: string | null;
                    stage?: string | null;
                    /** @enum {string} */
                    status?: "open" | "won" | "lost";
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
                        amountCents?: number;
                        /** @enum {string} */
                        buyingStage?: "awareness" | "consideration" | "evaluation" | "decision" | "customer";
                        /** Format: date */
                        closeDate?: string;
                        contacts: {
                            personId: string;
                            role?: string;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        currency?: string;
                        externalId?: string;
                        id: string;
                        links: {
                            crm: string;
                            instance: string;
                            /** @enum {string} */
                            kind: "contact" | "lead" | "account" | "opportunity";
                            recordId: string;
                        }[];
                        name: string;
                        ownerEmail?: string;
                        ownerName?: string;
                        source?: string;
                        stage?: string;
                        /** @enum {string} */
                        status: "open" | "won" | "lost";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                            ownerEmail?: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
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
                    ownerEmail?: string;
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
                        ownerEmail?: string;
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
                        ownerEmail?: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        ownerEmail?: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
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
                    ownerEmail?: string | null;
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
                        ownerEmail?: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listPersonas: {
        parameters: {
            query?: {
                cursor?: string;
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
                            /** Format: date-time */
                            createdAt: string;
                            howTheyBuy: string;
                            id: string;
                            /** @default [] */
                            messages: string[];
                            name: string;
                            /** @default [] */
                            objections: {
                                answer: string;
                                key: string;
                                statement: string;
                            }[];
                            /**
                             * @default {
                             *       "departments": [],
                             *       "seniorities": [],
                             *       "titleKeywords": []
                             *     }
                             */
                            rules: {
                                /** @default [] */
                                departments: string[];
                                /** @default [] */
                                seniorities: ("owner" | "c_level" | "vp" | "director" | "manager" | "senior" | "entry")[];
                                /** @default [] */
                                titleKeywords: string[];
                            };
                            /** Format: date-time */
                            updatedAt: string;
                            who: string;
                            whyTheyAct: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    createPersona: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    howTheyBuy: string;
                    /** @default [] */
                    messages?: string[];
                    name: string;
                    /** @default [] */
                    objections?: {
                        answer: string;
                        key: string;
                        statement: string;
                    }[];
                    /**
                     * @default {
                     *       "departments": [],
                     *       "seniorities": [],
                     *       "titleKeywords": []
                     *     }
                     */
                    rules?: {
                        /** @default [] */
                        departments?: string[];
                        /** @default [] */
                        seniorities?: ("owner" | "c_level" | "vp" | "director" | "manager" | "senior" | "entry")[];
                        /** @default [] */
                        titleKeywords?: string[];
                    };
                    who: string;
                    whyTheyAct: string;
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
                        /** Format: date-time */
                        createdAt: string;
                        howTheyBuy: string;
                        id: string;
                        /** @default [] */
                        messages: string[];
                        name: string;
                        /** @default [] */
                        objections: {
                            answer: string;
                            key: string;
                            statement: string;
                        }[];
                        /**
                         * @default {
                         *       "departments": [],
                         *       "seniorities": [],
                         *       "titleKeywords": []
                         *     }
                         */
                        rules: {
                            /** @default [] */
                            departments: string[];
                            /** @default [] */
                            seniorities: ("owner" | "c_level" | "vp" | "director" | "manager" | "senior" | "entry")[];
                            /** @default [] */
                            titleKeywords: string[];
                        };
                        /** Format: date-time */
                        updatedAt: string;
                        who: string;
                        whyTheyAct: string;
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
                        /** Format: date-time */
                        createdAt: string;
                        howTheyBuy: string;
                        id: string;
                        /** @default [] */
                        messages: string[];
                        name: string;
                        /** @default [] */
                        objections: {
                            answer: string;
                            key: string;
                            statement: string;
                        }[];
                        /**
                         * @default {
                         *       "departments": [],
                         *       "seniorities": [],
                         *       "titleKeywords": []
                         *     }
                         */
                        rules: {
                            /** @default [] */
                            departments: string[];
                            /** @default [] */
                            seniorities: ("owner" | "c_level" | "vp" | "director" | "manager" | "senior" | "entry")[];
                            /** @default [] */
                            titleKeywords: string[];
                        };
                        /** Format: date-time */
                        updatedAt: string;
                        who: string;
                        whyTheyAct: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getPersona: {
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
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        howTheyBuy: string;
                        id: string;
                        /** @default [] */
                        messages: string[];
                        name: string;
                        /** @default [] */
                        objections: {
                            answer: string;
                            key: string;
                            statement: string;
                        }[];
                        /**
                         * @default {
                         *       "departments": [],
                         *       "seniorities": [],
                         *       "titleKeywords": []
                         *     }
                         */
                        rules: {
                            /** @default [] */
                            departments: string[];
                            /** @default [] */
                            seniorities: ("owner" | "c_level" | "vp" | "director" | "manager" | "senior" | "entry")[];
                            /** @default [] */
                            titleKeywords: string[];
                        };
                        /** Format: date-time */
                        updatedAt: string;
                        who: string;
                        whyTheyAct: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    deletePersona: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    updatePersona: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    howTheyBuy?: string;
                    messages?: string[];
                    name?: string;
                    objections?: {
                        answer: string;
                        key: string;
                        statement: string;
                    }[];
                    rules?: {
                        /** @default [] */
                        departments?: string[];
                        /** @default [] */
                        seniorities?: ("owner" | "c_level" | "vp" | "director" | "manager" | "senior" | "entry")[];
                        /** @default [] */
                        titleKeywords?: string[];
                    };
                    who?: string;
                    whyTheyAct?: string;
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
                        /** Format: date-time */
                        createdAt: string;
                        howTheyBuy: string;
                        id: string;
                        /** @default [] */
                        messages: string[];
                        name: string;
                        /** @default [] */
                        objections: {
                            answer: string;
                            key: string;
                            statement: string;
                        }[];
                        /**
                         * @default {
                         *       "departments": [],
                         *       "seniorities": [],
                         *       "titleKeywords": []
                         *     }
                         */
                        rules: {
                            /** @default [] */
                            departments: string[];
                            /** @default [] */
                            seniorities: ("owner" | "c_level" | "vp" | "director" | "manager" | "senior" | "entry")[];
                            /** @default [] */
                            titleKeywords: string[];
                        };
                        /** Format: date-time */
                        updatedAt: string;
                        who: string;
                        whyTheyAct: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listPushes: {
        parameters: {
            query?: {
                contentId?: string;
                cursor?: string;
                limit?: number;
                status?: "scheduled" | "live" | "ended";
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
                            /**
                             * @default {
                             *       "accountIds": [],
                             *       "industries": [],
                             *       "personaIds": [],
                             *       "stages": []
                             *     }
                             */
                            audience: {
                                /** @default [] */
                                accountIds: string[];
                                /** @default [] */
                                industries: string[];
                                /** @default [] */
                                personaIds: string[];
                                /** @default [] */
                                stages: ("awareness" | "consideration" | "evaluation" | "decision" | "customer")[];
                            };
                            /** @default 3 */
                            capPerRecord: number;
                            contentId: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            id: string;
                            /**
                             * @default normal
                             * @enum {string}
                             */
                            mode: "normal" | "must_show";
                            ownerName: string;
                            /** @default 2 */
                            priority: number;
                            reason: string;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            status: "scheduled" | "live" | "ended";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    createPush: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default {
                     *       "accountIds": [],
                     *       "industries": [],
                     *       "personaIds": [],
                     *       "stages": []
                     *     }
                     */
                    audience?: {
                        /** @default [] */
                        accountIds?: string[];
                        /** @default [] */
                        industries?: string[];
                        /** @default [] */
                        personaIds?: string[];
                        /** @default [] */
                        stages?: ("awareness" | "consideration" | "evaluation" | "decision" | "customer")[];
                    };
                    /** @default 3 */
                    capPerRecord?: number;
                    contentId: string;
                    /** Format: date-time */
                    endsAt: string;
                    /**
                     * @default normal
                     * @enum {string}
                     */
                    mode?: "normal" | "must_show";
                    ownerName: string;
                    /** @default 2 */
                    priority?: number;
                    reason: string;
                    /** Format: date-time */
                    startsAt: string;
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
                        /**
                         * @default {
                         *       "accountIds": [],
                         *       "industries": [],
                         *       "personaIds": [],
                         *       "stages": []
                         *     }
                         */
                        audience: {
                            /** @default [] */
                            accountIds: string[];
                            /** @default [] */
                            industries: string[];
                            /** @default [] */
                            personaIds: string[];
                            /** @default [] */
                            stages: ("awareness" | "consideration" | "evaluation" | "decision" | "customer")[];
                        };
                        /** @default 3 */
                        capPerRecord: number;
                        contentId: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        id: string;
                        /**
                         * @default normal
                         * @enum {string}
                         */
                        mode: "normal" | "must_show";
                        ownerName: string;
                        /** @default 2 */
                        priority: number;
                        reason: string;
                        /** Format: date-time */
                        startsAt: string;
                        /** @enum {string} */
                        status: "scheduled" | "live" | "ended";
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
                        /**
                         * @default {
                         *       "accountIds": [],
                         *       "industries": [],
                         *       "personaIds": [],
                         *       "stages": []
                         *     }
                         */
                        audience: {
                            /** @default [] */
                            accountIds: string[];
                            /** @default [] */
                            industries: string[];
                            /** @default [] */
                            personaIds: string[];
                            /** @default [] */
                            stages: ("awareness" | "consideration" | "evaluation" | "decision" | "customer")[];
                        };
                        /** @default 3 */
                        capPerRecord: number;
                        contentId: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        id: string;
                        /**
                         * @default normal
                         * @enum {string}
                         */
                        mode: "normal" | "must_show";
                        ownerName: string;
                        /** @default 2 */
                        priority: number;
                        reason: string;
                        /** Format: date-time */
                        startsAt: string;
                        /** @enum {string} */
                        status: "scheduled" | "live" | "ended";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getPush: {
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
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @default {
                         *       "accountIds": [],
                         *       "industries": [],
                         *       "personaIds": [],
                         *       "stages": []
                         *     }
                         */
                        audience: {
                            /** @default [] */
                            accountIds: string[];
                            /** @default [] */
                            industries: string[];
                            /** @default [] */
                            personaIds: string[];
                            /** @default [] */
                            stages: ("awareness" | "consideration" | "evaluation" | "decision" | "customer")[];
                        };
                        /** @default 3 */
                        capPerRecord: number;
                        contentId: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        id: string;
                        /**
                         * @default normal
                         * @enum {string}
                         */
                        mode: "normal" | "must_show";
                        ownerName: string;
                        /** @default 2 */
                        priority: number;
                        reason: string;
                        /** Format: date-time */
                        startsAt: string;
                        /** @enum {string} */
                        status: "scheduled" | "live" | "ended";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    deletePush: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    updatePush: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    audience?: {
                        /** @default [] */
                        accountIds?: string[];
                        /** @default [] */
                        industries?: string[];
                        /** @default [] */
                        personaIds?: string[];
                        /** @default [] */
                        stages?: ("awareness" | "consideration" | "evaluation" | "decision" | "customer")[];
                    };
                    capPerRecord?: number;
                    /** Format: date-time */
                    endsAt?: string;
                    /** @enum {string} */
                    mode?: "normal" | "must_show";
                    ownerName?: string;
                    priority?: number;
                    reason?: string;
                    /** Format: date-time */
                    startsAt?: string;
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
                        /**
                         * @default {
                         *       "accountIds": [],
                         *       "industries": [],
                         *       "personaIds": [],
                         *       "stages": []
                         *     }
                         */
                        audience: {
                            /** @default [] */
                            accountIds: string[];
                            /** @default [] */
                            industries: string[];
                            /** @default [] */
                            personaIds: string[];
                            /** @default [] */
                            stages: ("awareness" | "consideration" | "evaluation" | "decision" | "customer")[];
                        };
                        /** @default 3 */
                        capPerRecord: number;
                        contentId: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        id: string;
                        /**
                         * @default normal
                         * @enum {string}
                         */
                        mode: "normal" | "must_show";
                        ownerName: string;
                        /** @default 2 */
                        priority: number;
                        reason: string;
                        /** Format: date-time */
                        startsAt: string;
                        /** @enum {string} */
                        status: "scheduled" | "live" | "ended";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                            consents?: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                basis?: "consent" | "contract" | "legitimate_interest" | "legal_obligation";
                                /** @enum {string} */
                                channel: "email" | "phone" | "sms" | "post" | "ads";
                                source?: string;
                                /** @enum {string} */
                                state: "granted" | "withdrawn" | "objected" | "unknown";
                            }[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    chosenId?: string;
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
                        /** @enum {boolean} */
                        chosen?: true;
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
                                consents?: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    basis?: "consent" | "contract" | "legitimate_interest" | "legal_obligation";
                                    /** @enum {string} */
                                    channel: "email" | "phone" | "sms" | "post" | "ads";
                                    source?: string;
                                    /** @enum {string} */
                                    state: "granted" | "withdrawn" | "objected" | "unknown";
                                }[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            /** @description The workspace and the roles */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        member?: {
                            email: string;
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        role: "rep" | "marketer" | "admin";
                        roles: ("rep" | "marketer" | "admin")[];
                        /** @enum {string} */
                        via: "key" | "console" | "extension";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header?: {
                /** @description Names the request: sent again under the same key, it is done once and answered as the first time. */
                "Idempotency-Key"?: string;
            };
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
                            code?: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
                            id?: string;
                            index: number;
                            message?: string;
                            path?: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
