// Written by npm run generate from the API's routes.
export interface paths {
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where and how extensions sign in
         * @description RFC 8414.
         */
        get: operations["getAuthorizationServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin a sign-in from an extension
         * @description RFC 6749 with PKCE (S256 only): the browser goes on to the console, where the member is asked, or back to the extension with `error`.
         */
        get: operations["authorize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/device_authorization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a sign-in that is finished in another window
         * @description RFC 8628.
         */
        post: operations["beginDeviceSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the sign-in of a token
         * @description RFC 7009. A token that is none of ours is answered the same.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a code or a refresh token for tokens
         * @description RFC 6749 with PKCE, and RFC 8628. Each refresh token is good once; shown again, it ends the sign-in. A client whose answer was lost may send the very same request, with the same `rotation`, again within a day.
         */
        post: operations["getTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/v1/analytics/touches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Touches counted by time and kind
         * @description Days are days in UTC, weeks begin on Monday. `person` is what counts; `machine` stands beside it, and no amount of it changes the rest. Touches that only repeat another one are not counted twice.
         */
        get: operations["countTouches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what
         * @description Both chains merged, the newest first: `access` for members, keys and sign-in, `data` for records and settings.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit log as a file
         * @description As CSV that no spreadsheet runs, or as one JSON object per line; the newest first. The export itself is noted in the log.
         */
        get: operations["exportAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/v1/crm-sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List CRM sites
         * @description Admins see all; everybody else what is approved and what they asked for themselves. Send the ETag of an earlier answer as If-None-Match: 304 means that nothing in the whole list has changed.
         */
        get: operations["listCrmSites"];
        put?: never;
        /**
         * List a CRM installation
         * @description It is approved at once. An origin that is listed, requested or declined already becomes this one, and is answered with 200. Origins are compared as browsers do: lower case, without the port that goes without saying.
         */
        post: operations["createCrmSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm-sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a CRM site off the list
         * @description Extensions leave it alone from then on. It can be requested anew.
         */
        delete: operations["deleteCrmSite"];
        options?: never;
        head?: never;
        /**
         * Change a CRM site, or decide about a request
         * @description Absent fields stay as they are; `cardsOff` is replaced whole.
         */
        patch: operations["updateCrmSite"];
        trace?: never;
    };
    "/v1/crm-sites/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a CRM installation
         * @description An admin decides. One that is listed, asked for or declined already stays as it is, and is answered with 200.
         */
        post: operations["requestCrmSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where you are signed in */
        get: operations["listDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign a device out
         * @description One of your own; admins: any in the workspace. It opens nothing any more within a second.
         */
        delete: operations["endDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Erasures so far
         * @description When, how many rows went and whether the search found nothing: without a word about the people.
         */
        get: operations["listErasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/erasures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an erasure is */
        get: operations["getErasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell what happened in other systems
         * @description Up to 1,000 facts at once, of any type. Each carries the time at which it became so: of two words on the same field the later one holds, in whatever order they arrive, and one that is sent again changes nothing. An event that speaks of somebody who is not known yet is held until they are.
         */
        post: operations["applyEvents"];
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
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the server is, and since when
         * @description Names what is degraded or failing: of the server as a whole, and of what it does for this workspace. Of others it says nothing.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hook-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what other systems delivered
         * @description Kept for 90 days, without their bodies.
         */
        get: operations["listHookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hook-deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what another system delivered
         * @description As it came, personal data and all: for a day after it was applied, or for seven after it failed.
         */
        get: operations["getHookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hook-deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a delivery once more
         * @description With the mapping as it is now. What was applied before says nothing new.
         */
        post: operations["replayHookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the addresses for webhooks */
        get: operations["listHookEndpoints"];
        put?: never;
        /**
         * Open an address for the webhooks of another system
         * @description The answer holds the secret that we made, and nothing else ever does. HubSpot makes it itself: give the client secret of the app.
         */
        post: operations["createHookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an address for webhooks */
        get: operations["getHookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Close an address for webhooks
         * @description From now on a sender finds nothing there. Refused while deliveries wait to be applied; what was applied stays.
         */
        delete: operations["deleteHookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change an address for webhooks
         * @description Absent fields stay as they are. What a paused one was sent before is still applied; a sender finds nothing there.
         */
        patch: operations["updateHookEndpoint"];
        trace?: never;
    };
    "/v1/hook-endpoints/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show what a delivery would become
         * @description With a sample body, and a mapping that is not saved yet if one is given. Nothing is stored.
         */
        post: operations["previewHookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hook-endpoints/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an address for webhooks another secret
         * @description For the overlap deliveries signed with either are believed.
         */
        post: operations["rotateHookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hooks/{endpoint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether deliveries would find somebody
         * @description For systems that ask once when they are set up.
         */
        get: operations["checkHook"];
        put?: never;
        /**
         * Take a delivery of another system
         * @description For the system that an endpoint was made for, signed in its own way. The body is kept as it came and applied soon after; one that is sent again is known. 5 MB at most.
         */
        post: operations["receiveHook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pairs that may be one
         * @description People and companies of which no rule can tell whether they are one, with what speaks for it and against: somebody decides. With `status=kept_apart`: those of which somebody said that they are not.
         */
        get: operations["listIdentityCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity-cases/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether two are one
         * @description They are merged, which can be undone, or kept apart, which is remembered. 409 when the case is decided already.
         */
        post: operations["decideIdentityCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity-cases/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask again whether two are one
         * @description Takes back that two are kept apart. 409 when they are not: a merge is undone first.
         */
        post: operations["reopenIdentityCase"];
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
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List invitations */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite somebody
         * @description The answer is the only one that holds the link; `sent` tells whether it also went out by mail. An older invitation of the same address ends. `conflict` when the address has a member here already.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an invitation
         * @description Its link works no longer. `conflict` when it was accepted: then there is a member to be removed.
         */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation and sign in
         * @description Works once. A workspace that lets people in through its identity provider only refuses it with `forbidden`: sign in there, and the invitation is found.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an invitation promises */
        post: operations["previewInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what the server does by itself in this workspace
         * @description What waits, what runs, and what became of the rest: a week for what was done, thirty days for what failed or was cancelled.
         */
        get: operations["listJobs"];
        put?: never;
        /**
         * Have a job run now
         * @description Beside its schedule. 409 while one of the kind waits or runs.
         */
        post: operations["runJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a job is */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a job
         * @description One that waits is cancelled at once; one that runs stops at the next point where it can. 409 when it has ended.
         */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a job tried once more
         * @description One that failed or was cancelled, from where it stopped; one that waits for its next attempt, now. 409 when it runs or is done.
         */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List API keys */
        get: operations["listKeys"];
        put?: never;
        /**
         * Make an API key
         * @description The answer holds the key, and nothing else ever does: only a keyed hash of it is stored. A key without scopes may do all that its role may; a key that makes another one gives it no more than it has itself.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what is known of an API key */
        get: operations["getKey"];
        put?: never;
        post?: never;
        /**
         * End an API key at once
         * @description It opens nothing any more within a second, on every server; what is known of it stays listed.
         */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace an API key
         * @description The new key has the same name, rights and length of life. The old one works on for the overlap.
         */
        post: operations["rotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/live-tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a ticket to the live socket
         * @description Opens one WebSocket, `GET /v1/live?ticket=…`, within half a minute. It says what changes: `{"type":"changed","keys":["shared"]}` and, for records named by `{"type":"watch","records":["record:<crm>/<instance>/<kind>/<id>"]}`, their names. It closes with 4401 the moment the rights are gone that it was opened with.
         */
        post: operations["createLiveTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List members */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a member */
        get: operations["getMember"];
        put?: never;
        post?: never;
        /**
         * Remove a member
         * @description They are signed out everywhere. A person who is a member of no other workspace is forgotten, name and address; the audit log keeps the id. `conflict` when nobody would be an active admin any more.
         */
        delete: operations["deleteMember"];
        options?: never;
        head?: never;
        /**
         * Change a member
         * @description Absent fields stay as they are; `teamIds` replaces the whole list. Who is suspended is signed out everywhere; fewer roles hold within a second, in every process. `conflict` when nobody would be an active admin any more.
         */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/v1/members/{id}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a member is signed in */
        get: operations["listMemberDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what became one
         * @description What was merged, by which rule, and what was undone since. With `survivorId`: the history of one person or company.
         */
        get: operations["listMerges"];
        put?: never;
        /**
         * Make one of two
         * @description Of each field the later word holds, and everything that belongs to either belongs to the survivor. The id of the merged one stays understood.
         */
        post: operations["createMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make two of one again
         * @description The merged one is there again with what it was and what came from it; what was said since stays with the survivor. No rule joins them again.
         */
        post: operations["undoMerge"];
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
    "/v1/oauth/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let an extension sign in as yourself */
        post: operations["approveAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oauth/approvals/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an extension asks for */
        post: operations["previewAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oauth/device/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say yes or no to what waits under a code */
        post: operations["decideDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oauth/device/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What waits to be signed in under a code */
        post: operations["previewDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oidc-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the identity providers */
        get: operations["listOidcProviders"];
        put?: never;
        /**
         * Set up an identity provider
         * @description The issuer is written as the provider itself writes it. The secret is stored sealed and never told. Register `<origin>/v1/sign-in/oidc/callback` with the provider.
         */
        post: operations["createOidcProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oidc-providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an identity provider */
        get: operations["getOidcProvider"];
        put?: never;
        post?: never;
        /**
         * Remove an identity provider
         * @description Its members stay. Refused while it is the only way in.
         */
        delete: operations["deleteOidcProvider"];
        options?: never;
        head?: never;
        /**
         * Change an identity provider
         * @description Absent fields stay as they are; `clientSecret: null` removes the secret. Another issuer needs a secret of its own, and its people are found by their addresses again.
         */
        patch: operations["updateOidcProvider"];
        trace?: never;
    };
    "/v1/oidc-providers/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask an identity provider what it says of itself
         * @description Tells what sign-in needs and found, or what is wrong, in a closed set of words.
         */
        post: operations["checkOidcProvider"];
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
    "/v1/opportunities/{id}/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an opportunity stood from when on */
        get: operations["listOpportunityStages"];
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
    "/v1/people/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a person may be contacted, by channel */
        get: operations["listConsents"];
        put?: never;
        /**
         * Record whether a person may be contacted
         * @description Statements by channel, each with its own time: the newest of a channel holds, and of two of the same moment the stricter one. All are kept. Sent again, a statement changes nothing.
         */
        post: operations["recordConsents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person
         * @description Everything known about them goes, in all tables and stored answers, and no import or sync brings them back. Then every file is searched for them: `verified` says that nothing was found. Cannot be undone; asked again, it answers with the same erasure.
         */
        post: operations["erasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything kept about a person
         * @description The rows of every table that holds something about them, for handing out to them. The export is noted in the audit log.
         */
        get: operations["exportPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long each kind of data is kept */
        get: operations["getRetention"];
        /**
         * Say how long each kind of data is kept
         * @description Replaces all rules: a kind that is not named is kept for ever. Applied once a day. `inactive_people` are those with whom nothing happened for so long; who objected or is in an open deal stays; `feedback` goes with notes, `sessions` with links, codes and invitations.
         */
        put: operations["setRetention"];
        post?: never;
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
    "/v1/session/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go over to another workspace of yours
         * @description Ends this session and begins one there, with a new cookie.
         */
        post: operations["switchWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Workspaces that you can go over to
         * @description Only a sign-in by mail leads to other workspaces: an identity provider or an invitation speaks for its own one alone.
         */
        get: operations["listOwnWorkspaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a link to sign in with sent by mail
         * @description The answer is the same whether or not anybody has that address. The link works once, for 15 minutes.
         */
        post: operations["askForSignInLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/first-admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this installation still needs its first admin */
        get: operations["getFirstAdmin"];
        put?: never;
        /**
         * Become the first admin, with the link that the server printed when it started
         * @description Works once, for a day, and only while nobody is a member anywhere.
         */
        post: operations["becomeFirstAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with the link from a mail
         * @description Where the address belongs to several workspaces, the answer lists them; ask again with one of them. The link is used up by signing in.
         */
        post: operations["signInByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/oidc/{providerId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Go to an identity provider to sign in
         * @description For a browser. Where the provider is off or does not answer, or a page of another site sent it, it goes to `/sign-in?error=…` instead.
         */
        get: operations["startOidcSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from an identity provider
         * @description For a browser, and only the one that went. Goes on to where the sign-in was begun for, or to `/sign-in?error=…`.
         */
        get: operations["finishOidcSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How people of a workspace sign in
         * @description A workspace that does not exist is answered like one without an identity provider.
         */
        get: operations["getSignInOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the session that asks
         * @description That of the cookie or access token shown. Whoever has none is signed out already.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List teams */
        get: operations["listTeams"];
        put?: never;
        /**
         * Make a team
         * @description Its members share their records where the workspace says that reps see those of their team. `conflict` when a team is called so already.
         */
        post: operations["createTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a team */
        get: operations["getTeam"];
        put?: never;
        post?: never;
        /**
         * Remove a team
         * @description Its members stay members.
         */
        delete: operations["deleteTeam"];
        options?: never;
        head?: never;
        /**
         * Change a team
         * @description Absent fields stay as they are; `memberIds` replaces the whole list. Whose records its members see follows within a second.
         */
        patch: operations["updateTeam"];
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
    "/v1/touches/{id}/grade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say who acted, a person or software
         * @description For reps and marketers who know better than the signals. It holds, also when the rules that grade touches change, until it is taken back with `null`. Touches of other people among `also` are left alone.
         */
        post: operations["gradeTouch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tracked-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List tracked links */
        get: operations["listTrackedLinks"];
        put?: never;
        /**
         * Make a link that tells when it is followed
         * @description To be sent instead of an own address. Following it leads to that address at once; made for a person, it becomes a touch of theirs, graded by what followed it, unless they object to being tracked by e-mail. Where it leads never stands in the link and does not change.
         */
        post: operations["createTrackedLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tracked-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a tracked link with how often it was followed */
        get: operations["getTrackedLink"];
        put?: never;
        post?: never;
        /**
         * Have a tracked link lead nowhere
         * @description At once, and for good. What was recorded stays.
         */
        delete: operations["revokeTrackedLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was and is to be delivered
         * @description Kept for 30 days.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a delivery with every try */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-deliveries/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver once more
         * @description At once, however it ended before; receivers know the message by its id.
         */
        post: operations["retryWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the addresses that are told of events */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have an address told of events
         * @description Deliveries are signed as Standard Webhooks says; the answer holds the secret, and nothing else ever does. Only addresses of the public internet are asked, over https.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Remove a webhook
         * @description What waits for it is not sent any more, and its log of deliveries is gone.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description Absent fields stay as they are; `events: null` wants all. `state: active` takes up one that was paused or switched off: what still waits is tried at once.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/v1/webhooks/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook another secret
         * @description For the overlap each delivery carries two signatures, one with each secret.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try whether deliveries arrive
         * @description Sends an event that says nothing, also to one that is paused. Look at the delivery a moment later.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the workspace and its settings */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        /**
         * Delete the workspace with everything in it
         * @description This cannot be undone. `confirmName` must be the exact name of the workspace. Members, keys and sessions end at once; people who are members of no other workspace are forgotten. Export it first if you want to keep anything.
         */
        delete: operations["deleteWorkspace"];
        options?: never;
        head?: never;
        /**
         * Change the workspace and its settings
         * @description Absent fields stay as they are. `repsSee` holds within a second, in every process. `ssoOnly` is refused with `conflict` while no identity provider is switched on; it signs out everybody who came in another way, but for the session that asks.
         */
        patch: operations["updateWorkspace"];
        trace?: never;
    };
    "/v1/workspace/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export everything in the workspace
         * @description One zip with a README, a file of JSON lines for each kind of thing, and CSV for the main ones: records, touches, members, keys without their secrets, the audit log, consents, CRM sites. It shows one moment, whatever is stored meanwhile. `conflict` while another one is being written.
         */
        post: operations["exportWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make another workspace
         * @description The member who asks becomes its admin. `conflict` when the slug is taken.
         */
        post: operations["createWorkspace"];
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
        DataEvent: {
            account?: ({
                externalId: string;
                source?: string;
            } | {
                domain: string;
            }) | null;
            /** Format: date-time */
            at: string;
            externalId: string;
            links?: {
                crm: string;
                instance: string;
                /** @enum {string} */
                kind: "contact" | "lead" | "account" | "opportunity";
                recordId: string;
            }[];
            person: {
                country?: string | null;
                department?: string | null;
                doNotContact?: boolean;
                email?: string | null;
                lifecycleStage?: ("subscriber" | "lead" | "mql" | "sql" | "opportunity" | "customer" | "evangelist" | "other") | null;
                name?: string;
                ownerEmail?: string | null;
                ownerName?: string | null;
                phone?: string | null;
                seniority?: ("owner" | "c_level" | "vp" | "director" | "manager" | "senior" | "entry") | null;
                title?: string | null;
            };
            source: string;
            /** @constant */
            type: "person.upsert";
        } | {
            account: {
                country?: string | null;
                domain?: string | null;
                employeeCount?: number | null;
                industry?: string | null;
                name?: string;
                ownerEmail?: string | null;
                ownerName?: string | null;
            };
            /** Format: date-time */
            at: string;
            externalId: string;
            links?: {
                crm: string;
                instance: string;
                /** @enum {string} */
                kind: "contact" | "lead" | "account" | "opportunity";
                recordId: string;
            }[];
            parent?: ({
                externalId: string;
                source?: string;
            } | {
                domain: string;
            }) | null;
            source: string;
            /** @constant */
            type: "account.upsert";
        } | {
            account?: ({
                externalId: string;
                source?: string;
            } | {
                domain: string;
            }) | null;
            /** Format: date-time */
            at: string;
            externalId: string;
            links?: {
                crm: string;
                instance: string;
                /** @enum {string} */
                kind: "contact" | "lead" | "account" | "opportunity";
                recordId: string;
            }[];
            opportunity: {
                amountCents?: number | null;
                buyingStage?: ("awareness" | "consideration" | "evaluation" | "decision" | "customer") | null;
                closeDate?: string | null;
                currency?: string | null;
                name?: string;
                ownerEmail?: string | null;
                ownerName?: string | null;
                stage?: string | null;
                /** @enum {string} */
                status?: "open" | "won" | "lost";
            };
            source: string;
            /** @constant */
            type: "opportunity.upsert";
        } | {
            /** Format: date-time */
            at: string;
            campaign: {
                channel?: ("email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom") | null;
                endsAt?: string | null;
                name?: string;
                ownerName?: string | null;
                startsAt?: string | null;
                /** @enum {string} */
                status?: "planned" | "running" | "ended" | "cancelled";
                url?: string | null;
            };
            externalId: string;
            source: string;
            /** @constant */
            type: "campaign.upsert";
        } | {
            /** Format: date-time */
            at: string;
            content: {
                /** @enum {string} */
                kind?: "article" | "calculator" | "case_study" | "datasheet" | "deck" | "demo" | "ebook" | "one_pager" | "template" | "video" | "webinar" | "white_paper";
                language?: string;
                ownerName?: string | null;
                /** @enum {string} */
                status?: "draft" | "published" | "archived";
                summary?: string | null;
                tags?: {
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
                title?: string;
                topic?: string | null;
                url?: string;
                validFrom?: string | null;
                validUntil?: string | null;
                version?: number;
            };
            externalId: string;
            source: string;
            /** @constant */
            type: "content.upsert";
        } | {
            /** Format: date-time */
            at: string;
            externalId: string;
            source: string;
            /** @constant */
            type: "person.delete";
        } | {
            /** Format: date-time */
            at: string;
            externalId: string;
            source: string;
            /** @constant */
            type: "account.delete";
        } | {
            /** Format: date-time */
            at: string;
            externalId: string;
            source: string;
            /** @constant */
            type: "opportunity.delete";
        } | {
            /** Format: date-time */
            at: string;
            externalId: string;
            source: string;
            /** @constant */
            type: "campaign.delete";
        } | {
            /** Format: date-time */
            at: string;
            externalId: string;
            source: string;
            /** @constant */
            type: "content.delete";
        } | {
            /** Format: date-time */
            at: string;
            externalId: string;
            merged: string[];
            source: string;
            /** @constant */
            type: "person.merge";
        } | {
            /** Format: date-time */
            at: string;
            externalId: string;
            merged: string[];
            source: string;
            /** @constant */
            type: "account.merge";
        } | {
            /** Format: date-time */
            at: string;
            externalId: string;
            merged: string[];
            source: string;
            /** @constant */
            type: "opportunity.merge";
        } | {
            /** Format: date-time */
            at: string;
            externalId: string;
            merged: string[];
            source: string;
            /** @constant */
            type: "campaign.merge";
        } | {
            /** Format: date-time */
            at: string;
            externalId: string;
            merged: string[];
            source: string;
            /** @constant */
            type: "content.merge";
        } | {
            /** Format: date-time */
            at: string;
            opportunity: {
                externalId: string;
                source?: string;
            };
            person: {
                externalId: string;
                source?: string;
            } | {
                email: string;
            };
            role?: string | null;
            source: string;
            /** @constant */
            type: "opportunity_role.upsert";
        } | {
            /** Format: date-time */
            at: string;
            opportunity: {
                externalId: string;
                source?: string;
            };
            person: {
                externalId: string;
                source?: string;
            } | {
                email: string;
            };
            source: string;
            /** @constant */
            type: "opportunity_role.delete";
        } | {
            /** Format: date-time */
            addedAt?: string;
            /** Format: date-time */
            at: string;
            campaign: {
                externalId: string;
                source?: string;
            };
            externalId: string;
            /** Format: date-time */
            firstRespondedAt?: string;
            hasResponded?: boolean;
            person: {
                externalId: string;
                source?: string;
            } | {
                email: string;
            };
            source: string;
            status?: string;
            /** @constant */
            type: "campaign_member.upsert";
        } | {
            /** Format: date-time */
            at: string;
            campaign: {
                externalId: string;
                source?: string;
            };
            externalId: string;
            person: {
                externalId: string;
                source?: string;
            } | {
                email: string;
            };
            source: string;
            /** @constant */
            type: "campaign_member.delete";
        } | {
            touch: {
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
                evidence?: {
                    /** Format: date-time */
                    deliveredAt?: string;
                    hasInteraction?: boolean;
                    isBot?: boolean;
                    isHiddenLink?: boolean;
                    laterPages?: number;
                    link?: string;
                    mail?: string;
                    /** @enum {string} */
                    method?: "GET" | "HEAD" | "POST" | "OPTIONS";
                    /** @enum {string} */
                    network?: "scanner" | "privacy_proxy" | "hosting" | "office" | "other";
                    purpose?: string;
                    userAgent?: string;
                    visibleMs?: number;
                };
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
            /** @constant */
            type: "touch.record";
        } | {
            /** Format: date-time */
            at: string;
            externalId: string;
            source: string;
            /** @constant */
            type: "touch.delete";
        };
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
            evidence?: {
                /** Format: date-time */
                deliveredAt?: string;
                hasInteraction?: boolean;
                isBot?: boolean;
                isHiddenLink?: boolean;
                laterPages?: number;
                link?: string;
                mail?: string;
                /** @enum {string} */
                method?: "GET" | "HEAD" | "POST" | "OPTIONS";
                /** @enum {string} */
                network?: "scanner" | "privacy_proxy" | "hosting" | "office" | "other";
                purpose?: string;
                userAgent?: string;
                visibleMs?: number;
            };
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
    getAuthorizationServer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Addresses and abilities */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uri */
                        authorization_endpoint: string;
                        authorization_response_iss_parameter_supported: boolean;
                        code_challenge_methods_supported: string[];
                        /** Format: uri */
                        device_authorization_endpoint: string;
                        grant_types_supported: string[];
                        /** Format: uri */
                        issuer: string;
                        response_modes_supported: string[];
                        response_types_supported: string[];
                        /** Format: uri */
                        revocation_endpoint: string;
                        revocation_endpoint_auth_methods_supported: string[];
                        /** Format: uri */
                        token_endpoint: string;
                        token_endpoint_auth_methods_supported: string[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    authorize: {
        parameters: {
            query?: {
                client_id?: string;
                code_challenge?: string;
                code_challenge_method?: string;
                redirect_uri?: string;
                response_type?: string;
                state?: string;
                workspace?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Goes on */
            302: {
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    beginDeviceSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    client_id: string;
                    scope?: string;
                };
            };
        };
        responses: {
            /** @description The codes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        device_code: string;
                        expires_in: number;
                        interval: number;
                        user_code: string;
                        /** Format: uri */
                        verification_uri: string;
                        /** Format: uri */
                        verification_uri_complete: string;
                    };
                };
            };
            /** @description Why not, in the words of RFC 6749 and RFC 8628 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error: "access_denied" | "authorization_pending" | "expired_token" | "invalid_client" | "invalid_grant" | "invalid_request" | "slow_down" | "unsupported_grant_type" | "unsupported_response_type";
                        error_description: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    client_id?: string;
                    token: string;
                    token_type_hint?: string;
                };
            };
        };
        responses: {
            /** @description Ended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Why not, in the words of RFC 6749 and RFC 8628 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error: "access_denied" | "authorization_pending" | "expired_token" | "invalid_client" | "invalid_grant" | "invalid_request" | "slow_down" | "unsupported_grant_type" | "unsupported_response_type";
                        error_description: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    client_id: string;
                    code?: string;
                    code_verifier?: string;
                    device_code?: string;
                    grant_type: string;
                    redirect_uri?: string;
                    refresh_token?: string;
                    rotation?: string;
                };
            };
        };
        responses: {
            /** @description Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        access_token: string;
                        expires_in: number;
                        refresh_token: string;
                        /** @enum {string} */
                        token_type: "Bearer";
                    };
                };
            };
            /** @description Why not, in the words of RFC 6749 and RFC 8628 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error: "access_denied" | "authorization_pending" | "expired_token" | "invalid_client" | "invalid_grant" | "invalid_request" | "slow_down" | "unsupported_grant_type" | "unsupported_response_type";
                        error_description: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    countTouches: {
        parameters: {
            query: {
                cursor?: string;
                from: string;
                /** @description Dimensions, separated by commas; one of day, week and month at most */
                groupBy?: string;
                limit?: number;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts, in order of what they are grouped by */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        items: {
                            campaign?: {
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            channel?: "email" | "web" | "form" | "content" | "ads" | "social" | "event" | "video" | "chat" | "survey" | "support" | "sms" | "mail" | "sales" | "campaign" | "list" | "nurture" | "moment" | "commerce" | "app" | "custom";
                            /** Format: date */
                            from?: string;
                            /** @enum {string} */
                            grade?: "person" | "machine" | "unknown";
                            machine: number;
                            person: number;
                            /** @enum {string} */
                            type?: "email.sent" | "email.delivered" | "email.open" | "email.click" | "email.forward" | "email.reply" | "email.preferences" | "email.unsubscribe" | "email.resubscribe" | "email.spam_complaint" | "email.bounce" | "email.suppressed" | "web.visit" | "web.page_view" | "web.link_click" | "web.search" | "form.view" | "form.submit" | "form.error" | "content.view" | "content.download" | "ad.click" | "ad.lead_form" | "social.share" | "social.click" | "social.poll" | "social.referral" | "social.contest" | "event.invited" | "event.registered" | "event.attended" | "event.no_show" | "event.cancelled" | "video.view" | "video.complete" | "video.conversion" | "chat.conversation" | "survey.response" | "support.feedback" | "sms.sent" | "mail.sent" | "sales_email.sent" | "sales_email.open" | "sales_email.click" | "sales_email.reply" | "sales_email.bounce" | "sales.call" | "sales.meeting" | "sales.message" | "sales.note" | "sales.activity_logged" | "campaign.member_added" | "campaign.status_changed" | "campaign.responded" | "campaign.declined" | "campaign.removed" | "list.added" | "list.removed" | "nurture.entered" | "nurture.changed" | "moment.interesting" | "commerce.order" | "app.screen_view" | "custom.event";
                            unknown: number;
                        }[];
                        nextCursor?: string;
                        /** Format: date */
                        to: string;
                        totals: {
                            machine: number;
                            person: number;
                            unknown: number;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listAuditEntries: {
        parameters: {
            query?: {
                action?: string;
                actorId?: string;
                chain?: "access" | "data";
                cursor?: string;
                from?: string;
                limit?: number;
                subjectId?: string;
                to?: string;
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
                            action: string;
                            actor: {
                                id: string;
                                /** @enum {string} */
                                kind: "member" | "key" | "command" | "visitor" | "system";
                            };
                            after?: {
                                [key: string]: string | number | boolean | null | string[];
                            };
                            /** Format: date-time */
                            at: string;
                            before?: {
                                [key: string]: string | number | boolean | null | string[];
                            };
                            /** @enum {string} */
                            chain: "access" | "data";
                            hash: string;
                            id: string;
                            origin: {
                                address?: string;
                                requestId?: string;
                            };
                            sequence: number;
                            subject: {
                                id: string;
                                kind: string;
                            };
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    exportAuditLog: {
        parameters: {
            query?: {
                action?: string;
                actorId?: string;
                chain?: "access" | "data";
                format?: "csv" | "ndjson";
                from?: string;
                subjectId?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": {
                        action: string;
                        actor: {
                            id: string;
                            /** @enum {string} */
                            kind: "member" | "key" | "command" | "visitor" | "system";
                        };
                        after?: {
                            [key: string]: string | number | boolean | null | string[];
                        };
                        /** Format: date-time */
                        at: string;
                        before?: {
                            [key: string]: string | number | boolean | null | string[];
                        };
                        /** @enum {string} */
                        chain: "access" | "data";
                        hash: string;
                        id: string;
                        origin: {
                            address?: string;
                            requestId?: string;
                        };
                        sequence: number;
                        subject: {
                            id: string;
                            kind: string;
                        };
                    };
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listCrmSites: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                "if-none-match"?: string;
            };
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
                            cardsOff: string[];
                            /** Format: date-time */
                            createdAt: string;
                            crm: string;
                            /** Format: date-time */
                            decidedAt?: string;
                            hints: boolean;
                            id: string;
                            /** Format: uri */
                            origin: string;
                            reason?: string;
                            requestedBy?: string;
                            /** @enum {string} */
                            status: "approved" | "requested" | "declined";
                        }[];
                        nextCursor?: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    createCrmSite: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    cardsOff?: string[];
                    crm: string;
                    /** @default false */
                    hints?: boolean;
                    origin: string;
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
                        cardsOff: string[];
                        /** Format: date-time */
                        createdAt: string;
                        crm: string;
                        /** Format: date-time */
                        decidedAt?: string;
                        hints: boolean;
                        id: string;
                        /** Format: uri */
                        origin: string;
                        reason?: string;
                        requestedBy?: string;
                        /** @enum {string} */
                        status: "approved" | "requested" | "declined";
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
                        cardsOff: string[];
                        /** Format: date-time */
                        createdAt: string;
                        crm: string;
                        /** Format: date-time */
                        decidedAt?: string;
                        hints: boolean;
                        id: string;
                        /** Format: uri */
                        origin: string;
                        reason?: string;
                        requestedBy?: string;
                        /** @enum {string} */
                        status: "approved" | "requested" | "declined";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    deleteCrmSite: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    updateCrmSite: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cardsOff?: string[];
                    crm?: string;
                    hints?: boolean;
                    /** @enum {string} */
                    status?: "approved" | "declined";
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
                        cardsOff: string[];
                        /** Format: date-time */
                        createdAt: string;
                        crm: string;
                        /** Format: date-time */
                        decidedAt?: string;
                        hints: boolean;
                        id: string;
                        /** Format: uri */
                        origin: string;
                        reason?: string;
                        requestedBy?: string;
                        /** @enum {string} */
                        status: "approved" | "requested" | "declined";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    requestCrmSite: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default generic */
                    crm?: string;
                    origin: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Known already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cardsOff: string[];
                        /** Format: date-time */
                        createdAt: string;
                        crm: string;
                        /** Format: date-time */
                        decidedAt?: string;
                        hints: boolean;
                        id: string;
                        /** Format: uri */
                        origin: string;
                        reason?: string;
                        requestedBy?: string;
                        /** @enum {string} */
                        status: "approved" | "requested" | "declined";
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
                        cardsOff: string[];
                        /** Format: date-time */
                        createdAt: string;
                        crm: string;
                        /** Format: date-time */
                        decidedAt?: string;
                        hints: boolean;
                        id: string;
                        /** Format: uri */
                        origin: string;
                        reason?: string;
                        requestedBy?: string;
                        /** @enum {string} */
                        status: "approved" | "requested" | "declined";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listDevices: {
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
                            current: boolean;
                            /** Format: date-time */
                            expiresAt: string;
                            id: string;
                            /** @enum {string} */
                            kind: "console" | "extension";
                            label: string;
                            /** Format: date-time */
                            lastUsedAt: string;
                            memberId: string;
                            /** @enum {string} */
                            method: "email" | "sso" | "invitation" | "first_admin";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    endDevice: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listErasures: {
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
                            completedAt?: string;
                            id: string;
                            removed: {
                                [key: string]: number;
                            };
                            /** Format: date-time */
                            requestedAt: string;
                            /** @enum {string} */
                            status: "running" | "done" | "failed";
                            verified: boolean;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getErasure: {
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
                        completedAt?: string;
                        id: string;
                        removed: {
                            [key: string]: number;
                        };
                        /** Format: date-time */
                        requestedAt: string;
                        /** @enum {string} */
                        status: "running" | "done" | "failed";
                        verified: boolean;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    applyEvents: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    events: components["schemas"]["DataEvent"][];
                };
            };
        };
        responses: {
            /** @description What became of each event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        duplicate: number;
                        held?: number;
                        rejected: number;
                        results: {
                            /** @enum {string} */
                            code?: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
                            id?: string;
                            index: number;
                            message?: string;
                            path?: string;
                            /** @enum {string} */
                            status: "created" | "updated" | "duplicate" | "held" | "rejected";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        held?: number;
                        rejected: number;
                        results: {
                            /** @enum {string} */
                            code?: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
                            id?: string;
                            index: number;
                            message?: string;
                            path?: string;
                            /** @enum {string} */
                            status: "created" | "updated" | "duplicate" | "held" | "rejected";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                        components: {
                            facts: {
                                [key: string]: number;
                            };
                            /** @enum {string} */
                            name: "disk" | "jobs" | "mail" | "replication" | "webhooks_in" | "webhooks_out" | "writer";
                            /** @enum {string} */
                            reason?: "backlog" | "does_not_answer" | "failed" | "hangs" | "late" | "little_space" | "no_space" | "not_configured" | "refuses" | "retrying" | "switched_off";
                            /** Format: date-time */
                            sinceAt?: string;
                            /** @enum {string} */
                            state: "ok" | "degraded" | "failing";
                        }[];
                        /** Format: date-time */
                        startedAt: string;
                        /** @enum {string} */
                        state: "ok" | "degraded" | "failing";
                        storage: {
                            pragmas: {
                                [key: string]: string;
                            };
                            schemas: {
                                control: string;
                                workspace: string;
                            };
                            sqliteVersion: string;
                        };
                        uptimeSeconds: number;
                        version: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listHookDeliveries: {
        parameters: {
            query?: {
                cursor?: string;
                endpointId?: string;
                limit?: number;
                state?: "waiting" | "applied" | "failed";
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
                            attempts: number;
                            /** Format: date-time */
                            doneAt?: string;
                            endpointId: string;
                            hasBody: boolean;
                            id: string;
                            /** Format: date-time */
                            nextTryAt?: string;
                            outcome?: {
                                created: number;
                                duplicate: number;
                                erased: number;
                                events: number;
                                held: number;
                                reasons: string[];
                                rejected: number;
                                updated: number;
                            };
                            /** Format: date-time */
                            receivedAt: string;
                            /** @enum {string} */
                            state: "waiting" | "applied" | "failed";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getHookDelivery: {
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
            /** @description As it came, and what became of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attempts: number;
                        body?: string;
                        /** Format: date-time */
                        doneAt?: string;
                        endpointId: string;
                        hasBody: boolean;
                        headers: {
                            [key: string]: string;
                        };
                        id: string;
                        /** Format: date-time */
                        nextTryAt?: string;
                        outcome?: {
                            created: number;
                            duplicate: number;
                            erased: number;
                            events: number;
                            held: number;
                            reasons: string[];
                            rejected: number;
                            updated: number;
                        };
                        /** Format: date-time */
                        receivedAt: string;
                        /** @enum {string} */
                        state: "waiting" | "applied" | "failed";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    replayHookDelivery: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It waits to be applied */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attempts: number;
                        body?: string;
                        /** Format: date-time */
                        doneAt?: string;
                        endpointId: string;
                        hasBody: boolean;
                        headers: {
                            [key: string]: string;
                        };
                        id: string;
                        /** Format: date-time */
                        nextTryAt?: string;
                        outcome?: {
                            created: number;
                            duplicate: number;
                            erased: number;
                            events: number;
                            held: number;
                            reasons: string[];
                            rejected: number;
                            updated: number;
                        };
                        /** Format: date-time */
                        receivedAt: string;
                        /** @enum {string} */
                        state: "waiting" | "applied" | "failed";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listHookEndpoints: {
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
                            id: string;
                            isPaused: boolean;
                            /** @enum {string} */
                            kind: "generic" | "hubspot" | "rudderstack" | "segment" | "standard";
                            /** Format: date-time */
                            lastReceivedAt?: string;
                            /** Format: date-time */
                            lastRefusedAt?: string;
                            lastRefusedWhy?: string;
                            mapping?: {
                                events: {
                                    each?: string;
                                    event: {
                                        [key: string]: unknown;
                                    };
                                    when?: {
                                        exists?: boolean;
                                        oneOf?: (string | number | boolean | null)[];
                                        path: string;
                                    }[];
                                }[];
                            };
                            name: string;
                            /** Format: date-time */
                            previousSecretUntil?: string;
                            refusedCount: number;
                            signing?: {
                                hmac?: {
                                    /**
                                     * @default sha256
                                     * @enum {string}
                                     */
                                    algorithm: "sha256" | "sha512" | "sha1";
                                    /**
                                     * @default hex
                                     * @enum {string}
                                     */
                                    encoding: "hex" | "base64";
                                    header: string;
                                    idHeader?: string;
                                    /**
                                     * @default text
                                     * @enum {string}
                                     */
                                    key: "text" | "hex" | "base64";
                                    parts?: {
                                        signature: string;
                                        timestamp?: string;
                                    };
                                    /** @default  */
                                    prefix: string;
                                    /** @default {body} */
                                    signed: string;
                                    timestamp?: {
                                        header?: string;
                                        /** @default 300 */
                                        toleranceSeconds: number;
                                        /**
                                         * @default seconds
                                         * @enum {string}
                                         */
                                        unit: "seconds" | "milliseconds";
                                    };
                                };
                                secretHeader?: string;
                            };
                            source: string;
                            /** Format: date-time */
                            updatedAt: string;
                            url: string;
                            warnings: string[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    createHookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "generic" | "hubspot" | "rudderstack" | "segment" | "standard";
                    mapping?: {
                        events: {
                            each?: string;
                            event: {
                                [key: string]: unknown;
                            };
                            when?: {
                                exists?: boolean;
                                oneOf?: (string | number | boolean | null)[];
                                path: string;
                            }[];
                        }[];
                    };
                    name: string;
                    secret?: string;
                    signing?: {
                        hmac?: {
                            /**
                             * @default sha256
                             * @enum {string}
                             */
                            algorithm?: "sha256" | "sha512" | "sha1";
                            /**
                             * @default hex
                             * @enum {string}
                             */
                            encoding?: "hex" | "base64";
                            header: string;
                            idHeader?: string;
                            /**
                             * @default text
                             * @enum {string}
                             */
                            key?: "text" | "hex" | "base64";
                            parts?: {
                                signature: string;
                                timestamp?: string;
                            };
                            /** @default  */
                            prefix?: string;
                            /** @default {body} */
                            signed?: string;
                            timestamp?: {
                                header?: string;
                                /** @default 300 */
                                toleranceSeconds?: number;
                                /**
                                 * @default seconds
                                 * @enum {string}
                                 */
                                unit?: "seconds" | "milliseconds";
                            };
                        };
                        secretHeader?: string;
                    };
                    source: string;
                };
            };
        };
        responses: {
            /** @description Open */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        id: string;
                        isPaused: boolean;
                        /** @enum {string} */
                        kind: "generic" | "hubspot" | "rudderstack" | "segment" | "standard";
                        /** Format: date-time */
                        lastReceivedAt?: string;
                        /** Format: date-time */
                        lastRefusedAt?: string;
                        lastRefusedWhy?: string;
                        mapping?: {
                            events: {
                                each?: string;
                                event: {
                                    [key: string]: unknown;
                                };
                                when?: {
                                    exists?: boolean;
                                    oneOf?: (string | number | boolean | null)[];
                                    path: string;
                                }[];
                            }[];
                        };
                        name: string;
                        /** Format: date-time */
                        previousSecretUntil?: string;
                        refusedCount: number;
                        secret?: string;
                        signing?: {
                            hmac?: {
                                /**
                                 * @default sha256
                                 * @enum {string}
                                 */
                                algorithm: "sha256" | "sha512" | "sha1";
                                /**
                                 * @default hex
                                 * @enum {string}
                                 */
                                encoding: "hex" | "base64";
                                header: string;
                                idHeader?: string;
                                /**
                                 * @default text
                                 * @enum {string}
                                 */
                                key: "text" | "hex" | "base64";
                                parts?: {
                                    signature: string;
                                    timestamp?: string;
                                };
                                /** @default  */
                                prefix: string;
                                /** @default {body} */
                                signed: string;
                                timestamp?: {
                                    header?: string;
                                    /** @default 300 */
                                    toleranceSeconds: number;
                                    /**
                                     * @default seconds
                                     * @enum {string}
                                     */
                                    unit: "seconds" | "milliseconds";
                                };
                            };
                            secretHeader?: string;
                        };
                        source: string;
                        /** Format: date-time */
                        updatedAt: string;
                        url: string;
                        warnings: string[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getHookEndpoint: {
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
                        id: string;
                        isPaused: boolean;
                        /** @enum {string} */
                        kind: "generic" | "hubspot" | "rudderstack" | "segment" | "standard";
                        /** Format: date-time */
                        lastReceivedAt?: string;
                        /** Format: date-time */
                        lastRefusedAt?: string;
                        lastRefusedWhy?: string;
                        mapping?: {
                            events: {
                                each?: string;
                                event: {
                                    [key: string]: unknown;
                                };
                                when?: {
                                    exists?: boolean;
                                    oneOf?: (string | number | boolean | null)[];
                                    path: string;
                                }[];
                            }[];
                        };
                        name: string;
                        /** Format: date-time */
                        previousSecretUntil?: string;
                        refusedCount: number;
                        signing?: {
                            hmac?: {
                                /**
                                 * @default sha256
                                 * @enum {string}
                                 */
                                algorithm: "sha256" | "sha512" | "sha1";
                                /**
                                 * @default hex
                                 * @enum {string}
                                 */
                                encoding: "hex" | "base64";
                                header: string;
                                idHeader?: string;
                                /**
                                 * @default text
                                 * @enum {string}
                                 */
                                key: "text" | "hex" | "base64";
                                parts?: {
                                    signature: string;
                                    timestamp?: string;
                                };
                                /** @default  */
                                prefix: string;
                                /** @default {body} */
                                signed: string;
                                timestamp?: {
                                    header?: string;
                                    /** @default 300 */
                                    toleranceSeconds: number;
                                    /**
                                     * @default seconds
                                     * @enum {string}
                                     */
                                    unit: "seconds" | "milliseconds";
                                };
                            };
                            secretHeader?: string;
                        };
                        source: string;
                        /** Format: date-time */
                        updatedAt: string;
                        url: string;
                        warnings: string[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    deleteHookEndpoint: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Closed */
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    updateHookEndpoint: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isPaused?: boolean;
                    mapping?: {
                        events: {
                            each?: string;
                            event: {
                                [key: string]: unknown;
                            };
                            when?: {
                                exists?: boolean;
                                oneOf?: (string | number | boolean | null)[];
                                path: string;
                            }[];
                        }[];
                    };
                    name?: string;
                    signing?: {
                        hmac?: {
                            /**
                             * @default sha256
                             * @enum {string}
                             */
                            algorithm?: "sha256" | "sha512" | "sha1";
                            /**
                             * @default hex
                             * @enum {string}
                             */
                            encoding?: "hex" | "base64";
                            header: string;
                            idHeader?: string;
                            /**
                             * @default text
                             * @enum {string}
                             */
                            key?: "text" | "hex" | "base64";
                            parts?: {
                                signature: string;
                                timestamp?: string;
                            };
                            /** @default  */
                            prefix?: string;
                            /** @default {body} */
                            signed?: string;
                            timestamp?: {
                                header?: string;
                                /** @default 300 */
                                toleranceSeconds?: number;
                                /**
                                 * @default seconds
                                 * @enum {string}
                                 */
                                unit?: "seconds" | "milliseconds";
                            };
                        };
                        secretHeader?: string;
                    };
                    source?: string;
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
                        id: string;
                        isPaused: boolean;
                        /** @enum {string} */
                        kind: "generic" | "hubspot" | "rudderstack" | "segment" | "standard";
                        /** Format: date-time */
                        lastReceivedAt?: string;
                        /** Format: date-time */
                        lastRefusedAt?: string;
                        lastRefusedWhy?: string;
                        mapping?: {
                            events: {
                                each?: string;
                                event: {
                                    [key: string]: unknown;
                                };
                                when?: {
                                    exists?: boolean;
                                    oneOf?: (string | number | boolean | null)[];
                                    path: string;
                                }[];
                            }[];
                        };
                        name: string;
                        /** Format: date-time */
                        previousSecretUntil?: string;
                        refusedCount: number;
                        signing?: {
                            hmac?: {
                                /**
                                 * @default sha256
                                 * @enum {string}
                                 */
                                algorithm: "sha256" | "sha512" | "sha1";
                                /**
                                 * @default hex
                                 * @enum {string}
                                 */
                                encoding: "hex" | "base64";
                                header: string;
                                idHeader?: string;
                                /**
                                 * @default text
                                 * @enum {string}
                                 */
                                key: "text" | "hex" | "base64";
                                parts?: {
                                    signature: string;
                                    timestamp?: string;
                                };
                                /** @default  */
                                prefix: string;
                                /** @default {body} */
                                signed: string;
                                timestamp?: {
                                    header?: string;
                                    /** @default 300 */
                                    toleranceSeconds: number;
                                    /**
                                     * @default seconds
                                     * @enum {string}
                                     */
                                    unit: "seconds" | "milliseconds";
                                };
                            };
                            secretHeader?: string;
                        };
                        source: string;
                        /** Format: date-time */
                        updatedAt: string;
                        url: string;
                        warnings: string[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    previewHookDelivery: {
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
                    body?: unknown;
                    mapping?: {
                        events: {
                            each?: string;
                            event: {
                                [key: string]: unknown;
                            };
                            when?: {
                                exists?: boolean;
                                oneOf?: (string | number | boolean | null)[];
                                path: string;
                            }[];
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description What it would become */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            event: {
                                [key: string]: unknown;
                            };
                            problems: string[];
                        }[];
                        ignored: string[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    rotateHookSecret: {
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
                    /** @default 24 */
                    overlapHours?: number;
                    secret?: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        id: string;
                        isPaused: boolean;
                        /** @enum {string} */
                        kind: "generic" | "hubspot" | "rudderstack" | "segment" | "standard";
                        /** Format: date-time */
                        lastReceivedAt?: string;
                        /** Format: date-time */
                        lastRefusedAt?: string;
                        lastRefusedWhy?: string;
                        mapping?: {
                            events: {
                                each?: string;
                                event: {
                                    [key: string]: unknown;
                                };
                                when?: {
                                    exists?: boolean;
                                    oneOf?: (string | number | boolean | null)[];
                                    path: string;
                                }[];
                            }[];
                        };
                        name: string;
                        /** Format: date-time */
                        previousSecretUntil?: string;
                        refusedCount: number;
                        secret?: string;
                        signing?: {
                            hmac?: {
                                /**
                                 * @default sha256
                                 * @enum {string}
                                 */
                                algorithm: "sha256" | "sha512" | "sha1";
                                /**
                                 * @default hex
                                 * @enum {string}
                                 */
                                encoding: "hex" | "base64";
                                header: string;
                                idHeader?: string;
                                /**
                                 * @default text
                                 * @enum {string}
                                 */
                                key: "text" | "hex" | "base64";
                                parts?: {
                                    signature: string;
                                    timestamp?: string;
                                };
                                /** @default  */
                                prefix: string;
                                /** @default {body} */
                                signed: string;
                                timestamp?: {
                                    header?: string;
                                    /** @default 300 */
                                    toleranceSeconds: number;
                                    /**
                                     * @default seconds
                                     * @enum {string}
                                     */
                                    unit: "seconds" | "milliseconds";
                                };
                            };
                            secretHeader?: string;
                        };
                        source: string;
                        /** Format: date-time */
                        updatedAt: string;
                        url: string;
                        warnings: string[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    checkHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpoint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They would */
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    receiveHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpoint: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never> | unknown[];
            };
        };
        responses: {
            /** @description Stored */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        duplicate: boolean;
                        id: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listIdentityCases: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                noun?: "person" | "account";
                status?: "open" | "kept_apart";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The oldest first; those kept apart, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            against: ("same_address" | "same_name" | "similar_name" | "same_company" | "same_phone" | "same_country" | "different_name" | "different_company" | "different_country" | "two_ids_in_one_system")[];
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            decidedAt?: string;
                            decidedBy?: string;
                            for: ("same_address" | "same_name" | "similar_name" | "same_company" | "same_phone" | "same_country" | "different_name" | "different_company" | "different_country" | "two_ids_in_one_system")[];
                            id: string;
                            /** @enum {string} */
                            noun: "person" | "account";
                            reason: string;
                            sides: {
                                accountName?: string;
                                address?: string;
                                country?: string;
                                /** Format: date-time */
                                createdAt: string;
                                id: string;
                                name: string;
                                names: {
                                    externalId: string;
                                    source: string;
                                }[];
                                phone?: string;
                                title?: string;
                                touchCount: number;
                            }[];
                            /** @enum {string} */
                            status: "open" | "merged" | "kept_apart";
                        }[];
                        nextCursor?: string;
                        total: number;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    decideIdentityCase: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                    decision: "merge" | "keep_apart";
                    survivorId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        mergeId?: string;
                        /** @enum {string} */
                        status: "merged" | "kept_apart";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    reopenIdentityCase: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        status: "open";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listInvitations: {
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
                            email: string;
                            /** Format: date-time */
                            expiresAt: string;
                            id: string;
                            roles: ("rep" | "marketer" | "admin")[];
                            /** @enum {string} */
                            status: "pending" | "accepted" | "revoked" | "expired";
                            teamIds: string[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    createInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    /** @default 7 */
                    expiresInDays?: number;
                    roles: ("rep" | "marketer" | "admin")[];
                    /** @default [] */
                    teamIds?: string[];
                };
            };
        };
        responses: {
            /** @description New */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        email: string;
                        /** Format: date-time */
                        expiresAt: string;
                        id: string;
                        /** Format: uri */
                        link: string;
                        roles: ("rep" | "marketer" | "admin")[];
                        sent: boolean;
                        /** @enum {string} */
                        status: "pending" | "accepted" | "revoked" | "expired";
                        teamIds: string[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    revokeInvitation: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    token: string;
                };
            };
        };
        responses: {
            /** @description A member now, and signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        returnTo: string;
                        /** @enum {string} */
                        status: "signed_in";
                    } | {
                        /** @enum {string} */
                        status: "choose";
                        workspaces: {
                            id: string;
                            name: string;
                        }[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    previewInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description It can be accepted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        roles: ("rep" | "marketer" | "admin")[];
                        ssoOnly: boolean;
                        workspaceName: string;
                        workspaceSlug: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listJobs: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: string;
                limit?: number;
                state?: "waiting" | "running" | "done" | "failed" | "cancelled";
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
                            attempts: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            endedAt?: string;
                            failure?: string;
                            id: string;
                            isStopping: boolean;
                            kind: string;
                            maxAttempts: number;
                            progress: {
                                done: number;
                                total?: number;
                            };
                            /** Format: date-time */
                            runAt: string;
                            /** Format: date-time */
                            startedAt?: string;
                            /** @enum {string} */
                            state: "waiting" | "running" | "done" | "failed" | "cancelled";
                            title: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    runJob: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                };
            };
        };
        responses: {
            /** @description In the queue */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attempts: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        endedAt?: string;
                        failure?: string;
                        id: string;
                        isStopping: boolean;
                        kind: string;
                        maxAttempts: number;
                        progress: {
                            done: number;
                            total?: number;
                        };
                        /** Format: date-time */
                        runAt: string;
                        /** Format: date-time */
                        startedAt?: string;
                        /** @enum {string} */
                        state: "waiting" | "running" | "done" | "failed" | "cancelled";
                        title: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getJob: {
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
                        attempts: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        endedAt?: string;
                        failure?: string;
                        id: string;
                        isStopping: boolean;
                        kind: string;
                        maxAttempts: number;
                        progress: {
                            done: number;
                            total?: number;
                        };
                        /** Format: date-time */
                        runAt: string;
                        /** Format: date-time */
                        startedAt?: string;
                        /** @enum {string} */
                        state: "waiting" | "running" | "done" | "failed" | "cancelled";
                        title: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    cancelJob: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled, or about to stop */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attempts: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        endedAt?: string;
                        failure?: string;
                        id: string;
                        isStopping: boolean;
                        kind: string;
                        maxAttempts: number;
                        progress: {
                            done: number;
                            total?: number;
                        };
                        /** Format: date-time */
                        runAt: string;
                        /** Format: date-time */
                        startedAt?: string;
                        /** @enum {string} */
                        state: "waiting" | "running" | "done" | "failed" | "cancelled";
                        title: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    retryJob: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the queue */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attempts: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        endedAt?: string;
                        failure?: string;
                        id: string;
                        isStopping: boolean;
                        kind: string;
                        maxAttempts: number;
                        progress: {
                            done: number;
                            total?: number;
                        };
                        /** Format: date-time */
                        runAt: string;
                        /** Format: date-time */
                        startedAt?: string;
                        /** @enum {string} */
                        state: "waiting" | "running" | "done" | "failed" | "cancelled";
                        title: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listKeys: {
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
                            /** Format: date-time */
                            expiresAt?: string;
                            id: string;
                            /** Format: date-time */
                            lastUsedAt?: string;
                            name: string;
                            prefix: string;
                            replacedBy?: string;
                            /** @enum {string} */
                            role: "rep" | "marketer" | "admin";
                            scopes?: string[];
                            /** @enum {string} */
                            status: "active" | "expired" | "revoked";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    expiresAt?: string;
                    name: string;
                    /** @enum {string} */
                    role: "rep" | "marketer" | "admin";
                    scopes?: string[];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        expiresAt?: string;
                        id: string;
                        key: string;
                        /** Format: date-time */
                        lastUsedAt?: string;
                        name: string;
                        prefix: string;
                        replacedBy?: string;
                        /** @enum {string} */
                        role: "rep" | "marketer" | "admin";
                        scopes?: string[];
                        /** @enum {string} */
                        status: "active" | "expired" | "revoked";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getKey: {
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
                        /** Format: date-time */
                        expiresAt?: string;
                        id: string;
                        /** Format: date-time */
                        lastUsedAt?: string;
                        name: string;
                        prefix: string;
                        replacedBy?: string;
                        /** @enum {string} */
                        role: "rep" | "marketer" | "admin";
                        scopes?: string[];
                        /** @enum {string} */
                        status: "active" | "expired" | "revoked";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    revokeKey: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    rotateKey: {
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
                    /** @default 24 */
                    overlapHours?: number;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        expiresAt?: string;
                        id: string;
                        key: string;
                        /** Format: date-time */
                        lastUsedAt?: string;
                        name: string;
                        prefix: string;
                        replacedBy?: string;
                        /** @enum {string} */
                        role: "rep" | "marketer" | "admin";
                        scopes?: string[];
                        /** @enum {string} */
                        status: "active" | "expired" | "revoked";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    createLiveTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        expiresAt: string;
                        ticket: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listMembers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                role?: "rep" | "marketer" | "admin";
                status?: "active" | "suspended";
                teamId?: string;
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
                            email: string;
                            id: string;
                            /** Format: date-time */
                            lastSeenAt?: string;
                            name: string;
                            roles: ("rep" | "marketer" | "admin")[];
                            /** @enum {string} */
                            source: "first_admin" | "invitation" | "sso";
                            /** @enum {string} */
                            status: "active" | "suspended";
                            teamIds: string[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getMember: {
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
                        email: string;
                        id: string;
                        /** Format: date-time */
                        lastSeenAt?: string;
                        name: string;
                        roles: ("rep" | "marketer" | "admin")[];
                        /** @enum {string} */
                        source: "first_admin" | "invitation" | "sso";
                        /** @enum {string} */
                        status: "active" | "suspended";
                        teamIds: string[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    deleteMember: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    updateMember: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    roles?: ("rep" | "marketer" | "admin")[];
                    /** @enum {string} */
                    status?: "active" | "suspended";
                    teamIds?: string[];
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
                        email: string;
                        id: string;
                        /** Format: date-time */
                        lastSeenAt?: string;
                        name: string;
                        roles: ("rep" | "marketer" | "admin")[];
                        /** @enum {string} */
                        source: "first_admin" | "invitation" | "sso";
                        /** @enum {string} */
                        status: "active" | "suspended";
                        teamIds: string[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listMemberDevices: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
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
                            current: boolean;
                            /** Format: date-time */
                            expiresAt: string;
                            id: string;
                            /** @enum {string} */
                            kind: "console" | "extension";
                            label: string;
                            /** Format: date-time */
                            lastUsedAt: string;
                            memberId: string;
                            /** @enum {string} */
                            method: "email" | "sso" | "invitation" | "first_admin";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listMerges: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                survivorId?: string;
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
                            id: string;
                            mergedAddress?: string;
                            /** Format: date-time */
                            mergedAt: string;
                            mergedBy: string;
                            mergedId: string;
                            mergedName: string;
                            /** @enum {string} */
                            noun: "person" | "account" | "opportunity" | "campaign" | "content";
                            rule: string;
                            survivorAddress?: string;
                            survivorId?: string;
                            survivorName: string;
                            /** Format: date-time */
                            undoneAt?: string;
                            undoneBy?: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    createMerge: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    mergedId: string;
                    /** @enum {string} */
                    noun: "person" | "account";
                    survivorId: string;
                };
            };
        };
        responses: {
            /** @description Merged */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        mergedAddress?: string;
                        /** Format: date-time */
                        mergedAt: string;
                        mergedBy: string;
                        mergedId: string;
                        mergedName: string;
                        /** @enum {string} */
                        noun: "person" | "account" | "opportunity" | "campaign" | "content";
                        rule: string;
                        survivorAddress?: string;
                        survivorId?: string;
                        survivorName: string;
                        /** Format: date-time */
                        undoneAt?: string;
                        undoneBy?: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    undoMerge: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Undone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        mergedAddress?: string;
                        /** Format: date-time */
                        mergedAt: string;
                        mergedBy: string;
                        mergedId: string;
                        mergedName: string;
                        /** @enum {string} */
                        noun: "person" | "account" | "opportunity" | "campaign" | "content";
                        rule: string;
                        survivorAddress?: string;
                        survivorId?: string;
                        survivorName: string;
                        /** Format: date-time */
                        undoneAt?: string;
                        undoneBy?: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        held?: number;
                        rejected: number;
                        results: {
                            /** @enum {string} */
                            code?: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
                            id?: string;
                            index: number;
                            message?: string;
                            path?: string;
                            /** @enum {string} */
                            status: "created" | "updated" | "duplicate" | "held" | "rejected";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    approveAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    request: string;
                };
            };
        };
        responses: {
            /** @description Where the browser goes, with a code that is good once and for a minute */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uri */
                        redirectTo: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    previewAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    request: string;
                };
            };
        };
        responses: {
            /** @description Which client, and as whom it would be signed in where */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        client: string;
                        memberName: string;
                        workspaceName: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    decideDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    approve: boolean;
                    userCode: string;
                };
            };
        };
        responses: {
            /** @description Decided */
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    previewDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    userCode: string;
                };
            };
        };
        responses: {
            /** @description Which device and client */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        client: string;
                        label: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listOidcProviders: {
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
                            clientId: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** @default [] */
                            defaultRoles: ("rep" | "marketer" | "admin")[];
                            /** @default [] */
                            groupRoles: {
                                group: string;
                                roles: ("rep" | "marketer" | "admin")[];
                            }[];
                            /** @default groups */
                            groupsClaim: string;
                            hasSecret: boolean;
                            id: string;
                            /** @default true */
                            isEnabled: boolean;
                            /** Format: uri */
                            issuer: string;
                            /** @default true */
                            justInTime: boolean;
                            name: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    createOidcProvider: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clientId: string;
                    clientSecret?: string;
                    /** @default [] */
                    defaultRoles?: ("rep" | "marketer" | "admin")[];
                    /** @default [] */
                    groupRoles?: {
                        group: string;
                        roles: ("rep" | "marketer" | "admin")[];
                    }[];
                    /** @default groups */
                    groupsClaim?: string;
                    /** @default true */
                    isEnabled?: boolean;
                    /** Format: uri */
                    issuer: string;
                    /** @default true */
                    justInTime?: boolean;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Set up */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        clientId: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** @default [] */
                        defaultRoles: ("rep" | "marketer" | "admin")[];
                        /** @default [] */
                        groupRoles: {
                            group: string;
                            roles: ("rep" | "marketer" | "admin")[];
                        }[];
                        /** @default groups */
                        groupsClaim: string;
                        hasSecret: boolean;
                        id: string;
                        /** @default true */
                        isEnabled: boolean;
                        /** Format: uri */
                        issuer: string;
                        /** @default true */
                        justInTime: boolean;
                        name: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getOidcProvider: {
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
                        clientId: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** @default [] */
                        defaultRoles: ("rep" | "marketer" | "admin")[];
                        /** @default [] */
                        groupRoles: {
                            group: string;
                            roles: ("rep" | "marketer" | "admin")[];
                        }[];
                        /** @default groups */
                        groupsClaim: string;
                        hasSecret: boolean;
                        id: string;
                        /** @default true */
                        isEnabled: boolean;
                        /** Format: uri */
                        issuer: string;
                        /** @default true */
                        justInTime: boolean;
                        name: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    deleteOidcProvider: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    updateOidcProvider: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clientId?: string;
                    clientSecret?: string | null;
                    defaultRoles?: ("rep" | "marketer" | "admin")[];
                    groupRoles?: {
                        group: string;
                        roles: ("rep" | "marketer" | "admin")[];
                    }[];
                    groupsClaim?: string;
                    isEnabled?: boolean;
                    /** Format: uri */
                    issuer?: string;
                    justInTime?: boolean;
                    name?: string;
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
                        clientId: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** @default [] */
                        defaultRoles: ("rep" | "marketer" | "admin")[];
                        /** @default [] */
                        groupRoles: {
                            group: string;
                            roles: ("rep" | "marketer" | "admin")[];
                        }[];
                        /** @default groups */
                        groupsClaim: string;
                        hasSecret: boolean;
                        id: string;
                        /** @default true */
                        isEnabled: boolean;
                        /** Format: uri */
                        issuer: string;
                        /** @default true */
                        justInTime: boolean;
                        name: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    checkOidcProvider: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        algorithms: string[];
                        authorizationEndpoint?: string;
                        issuer?: string;
                        isUsable: boolean;
                        problems: ("unreachable" | "no_discovery_document" | "other_issuer" | "endpoint_missing" | "endpoint_not_allowed" | "no_algorithm" | "no_keys")[];
                        redirectUri: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listOpportunityStages: {
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
                        /** @enum {boolean} */
                        hasEarlier?: true;
                        items: {
                            amountCents?: number;
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            buyingStage?: "awareness" | "consideration" | "evaluation" | "decision" | "customer";
                            currency?: string;
                            stage?: string;
                            /** @enum {string} */
                            status?: "open" | "won" | "lost";
                        }[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listConsents: {
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
            /** @description What holds, and all that was said */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
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
                        statements: {
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    recordConsents: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    consents: {
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
                };
            };
        };
        responses: {
            /** @description What holds now, and all that was said */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
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
                        statements: {
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    erasePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    confirmPersonId: string;
                };
            };
        };
        responses: {
            /** @description Erased and searched for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        completedAt?: string;
                        id: string;
                        removed: {
                            [key: string]: number;
                        };
                        /** Format: date-time */
                        requestedAt: string;
                        /** @enum {string} */
                        status: "running" | "done" | "failed";
                        verified: boolean;
                    };
                };
            };
            /** @description Erased; the search is still running */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        completedAt?: string;
                        id: string;
                        removed: {
                            [key: string]: number;
                        };
                        /** Format: date-time */
                        requestedAt: string;
                        /** @enum {string} */
                        status: "running" | "done" | "failed";
                        verified: boolean;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    exportPerson: {
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
                        exportedAt: string;
                        personId: string;
                        tables: {
                            [key: string]: {
                                [key: string]: unknown;
                            }[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        matchedThrough?: string;
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
                                isCorrected?: boolean;
                                /** Format: date-time */
                                lastAt: string;
                                personName?: string;
                                /** @enum {string} */
                                precision: "second" | "minute" | "date";
                                signals?: ("vendor_bot_flag" | "said_machine" | "head_request" | "prefetch" | "scanner_agent" | "link_preview" | "scanner_network" | "hidden_link" | "mail_privacy_proxy" | "at_delivery" | "many_links_at_once" | "beside_scanner" | "hosting_network" | "image_proxy" | "no_page_activity" | "said_person" | "page_activity" | "human_confirm" | "deliberate_act")[];
                                subjects: string[];
                                touchIds?: string[];
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
                                isCorrected?: boolean;
                                /** Format: date-time */
                                lastAt: string;
                                personName?: string;
                                /** @enum {string} */
                                precision: "second" | "minute" | "date";
                                signals?: ("vendor_bot_flag" | "said_machine" | "head_request" | "prefetch" | "scanner_agent" | "link_preview" | "scanner_network" | "hidden_link" | "mail_privacy_proxy" | "at_delivery" | "many_links_at_once" | "beside_scanner" | "hosting_network" | "image_proxy" | "no_page_activity" | "said_person" | "page_activity" | "human_confirm" | "deliberate_act")[];
                                subjects: string[];
                                touchIds?: string[];
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
                        matchedThrough?: string;
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
                                isCorrected?: boolean;
                                /** Format: date-time */
                                lastAt: string;
                                personName?: string;
                                /** @enum {string} */
                                precision: "second" | "minute" | "date";
                                signals?: ("vendor_bot_flag" | "said_machine" | "head_request" | "prefetch" | "scanner_agent" | "link_preview" | "scanner_network" | "hidden_link" | "mail_privacy_proxy" | "at_delivery" | "many_links_at_once" | "beside_scanner" | "hosting_network" | "image_proxy" | "no_page_activity" | "said_person" | "page_activity" | "human_confirm" | "deliberate_act")[];
                                subjects: string[];
                                touchIds?: string[];
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
                                isCorrected?: boolean;
                                /** Format: date-time */
                                lastAt: string;
                                personName?: string;
                                /** @enum {string} */
                                precision: "second" | "minute" | "date";
                                signals?: ("vendor_bot_flag" | "said_machine" | "head_request" | "prefetch" | "scanner_agent" | "link_preview" | "scanner_network" | "hidden_link" | "mail_privacy_proxy" | "at_delivery" | "many_links_at_once" | "beside_scanner" | "hosting_network" | "image_proxy" | "no_page_activity" | "said_person" | "page_activity" | "human_confirm" | "deliberate_act")[];
                                subjects: string[];
                                touchIds?: string[];
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
                        matchedThrough?: string;
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
                                isCorrected?: boolean;
                                /** Format: date-time */
                                lastAt: string;
                                personName?: string;
                                /** @enum {string} */
                                precision: "second" | "minute" | "date";
                                signals?: ("vendor_bot_flag" | "said_machine" | "head_request" | "prefetch" | "scanner_agent" | "link_preview" | "scanner_network" | "hidden_link" | "mail_privacy_proxy" | "at_delivery" | "many_links_at_once" | "beside_scanner" | "hosting_network" | "image_proxy" | "no_page_activity" | "said_person" | "page_activity" | "human_confirm" | "deliberate_act")[];
                                subjects: string[];
                                touchIds?: string[];
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
                                isCorrected?: boolean;
                                /** Format: date-time */
                                lastAt: string;
                                personName?: string;
                                /** @enum {string} */
                                precision: "second" | "minute" | "date";
                                signals?: ("vendor_bot_flag" | "said_machine" | "head_request" | "prefetch" | "scanner_agent" | "link_preview" | "scanner_network" | "hidden_link" | "mail_privacy_proxy" | "at_delivery" | "many_links_at_once" | "beside_scanner" | "hosting_network" | "image_proxy" | "no_page_activity" | "said_person" | "page_activity" | "human_confirm" | "deliberate_act")[];
                                subjects: string[];
                                touchIds?: string[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                            matchedThrough?: string;
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
                                    isCorrected?: boolean;
                                    /** Format: date-time */
                                    lastAt: string;
                                    personName?: string;
                                    /** @enum {string} */
                                    precision: "second" | "minute" | "date";
                                    signals?: ("vendor_bot_flag" | "said_machine" | "head_request" | "prefetch" | "scanner_agent" | "link_preview" | "scanner_network" | "hidden_link" | "mail_privacy_proxy" | "at_delivery" | "many_links_at_once" | "beside_scanner" | "hosting_network" | "image_proxy" | "no_page_activity" | "said_person" | "page_activity" | "human_confirm" | "deliberate_act")[];
                                    subjects: string[];
                                    touchIds?: string[];
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
                                    isCorrected?: boolean;
                                    /** Format: date-time */
                                    lastAt: string;
                                    personName?: string;
                                    /** @enum {string} */
                                    precision: "second" | "minute" | "date";
                                    signals?: ("vendor_bot_flag" | "said_machine" | "head_request" | "prefetch" | "scanner_agent" | "link_preview" | "scanner_network" | "hidden_link" | "mail_privacy_proxy" | "at_delivery" | "many_links_at_once" | "beside_scanner" | "hosting_network" | "image_proxy" | "no_page_activity" | "said_person" | "page_activity" | "human_confirm" | "deliberate_act")[];
                                    subjects: string[];
                                    touchIds?: string[];
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
                            matchedThrough?: string;
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
                                    isCorrected?: boolean;
                                    /** Format: date-time */
                                    lastAt: string;
                                    personName?: string;
                                    /** @enum {string} */
                                    precision: "second" | "minute" | "date";
                                    signals?: ("vendor_bot_flag" | "said_machine" | "head_request" | "prefetch" | "scanner_agent" | "link_preview" | "scanner_network" | "hidden_link" | "mail_privacy_proxy" | "at_delivery" | "many_links_at_once" | "beside_scanner" | "hosting_network" | "image_proxy" | "no_page_activity" | "said_person" | "page_activity" | "human_confirm" | "deliberate_act")[];
                                    subjects: string[];
                                    touchIds?: string[];
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
                                    isCorrected?: boolean;
                                    /** Format: date-time */
                                    lastAt: string;
                                    personName?: string;
                                    /** @enum {string} */
                                    precision: "second" | "minute" | "date";
                                    signals?: ("vendor_bot_flag" | "said_machine" | "head_request" | "prefetch" | "scanner_agent" | "link_preview" | "scanner_network" | "hidden_link" | "mail_privacy_proxy" | "at_delivery" | "many_links_at_once" | "beside_scanner" | "hosting_network" | "image_proxy" | "no_page_activity" | "said_person" | "page_activity" | "human_confirm" | "deliberate_act")[];
                                    subjects: string[];
                                    touchIds?: string[];
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
                            matchedThrough?: string;
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
                                    isCorrected?: boolean;
                                    /** Format: date-time */
                                    lastAt: string;
                                    personName?: string;
                                    /** @enum {string} */
                                    precision: "second" | "minute" | "date";
                                    signals?: ("vendor_bot_flag" | "said_machine" | "head_request" | "prefetch" | "scanner_agent" | "link_preview" | "scanner_network" | "hidden_link" | "mail_privacy_proxy" | "at_delivery" | "many_links_at_once" | "beside_scanner" | "hosting_network" | "image_proxy" | "no_page_activity" | "said_person" | "page_activity" | "human_confirm" | "deliberate_act")[];
                                    subjects: string[];
                                    touchIds?: string[];
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
                                    isCorrected?: boolean;
                                    /** Format: date-time */
                                    lastAt: string;
                                    personName?: string;
                                    /** @enum {string} */
                                    precision: "second" | "minute" | "date";
                                    signals?: ("vendor_bot_flag" | "said_machine" | "head_request" | "prefetch" | "scanner_agent" | "link_preview" | "scanner_network" | "hidden_link" | "mail_privacy_proxy" | "at_delivery" | "many_links_at_once" | "beside_scanner" | "hosting_network" | "image_proxy" | "no_page_activity" | "said_person" | "page_activity" | "human_confirm" | "deliberate_act")[];
                                    subjects: string[];
                                    touchIds?: string[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getRetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule of every kind; one without days is kept for ever */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rules: {
                            days?: number;
                            /** @enum {string} */
                            kind: "touches" | "feedback" | "audit" | "inactive_people" | "sessions";
                            lastRemoved?: number;
                            /** Format: date-time */
                            lastRunAt?: string;
                        }[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    setRetention: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rules: {
                        days?: number;
                        /** @enum {string} */
                        kind: "touches" | "feedback" | "audit" | "inactive_people" | "sessions";
                    }[];
                };
            };
        };
        responses: {
            /** @description The rules now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rules: {
                            days?: number;
                            /** @enum {string} */
                            kind: "touches" | "feedback" | "audit" | "inactive_people" | "sessions";
                            lastRemoved?: number;
                            /** Format: date-time */
                            lastRunAt?: string;
                        }[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    switchWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    workspaceId: string;
                };
            };
        };
        responses: {
            /** @description There now, by the new cookie */
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listOwnWorkspaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name, this one too */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            current: boolean;
                            id: string;
                            name: string;
                        }[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    askForSignInLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    returnTo?: string;
                };
            };
        };
        responses: {
            /** @description If somebody has that address, they get a mail */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "asked";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getFirstAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether anybody is a member yet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isNeeded: boolean;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    becomeFirstAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    name: string;
                    token: string;
                };
            };
        };
        responses: {
            /** @description Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        returnTo: string;
                        /** @enum {string} */
                        status: "signed_in";
                    } | {
                        /** @enum {string} */
                        status: "choose";
                        workspaces: {
                            id: string;
                            name: string;
                        }[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    signInByLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    workspaceId?: string;
                };
            };
        };
        responses: {
            /** @description Signed in, or a choice to make first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        returnTo: string;
                        /** @enum {string} */
                        status: "signed_in";
                    } | {
                        /** @enum {string} */
                        status: "choose";
                        workspaces: {
                            id: string;
                            name: string;
                        }[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    startOidcSignIn: {
        parameters: {
            query?: {
                returnTo?: string;
            };
            header?: never;
            path: {
                providerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the provider */
            302: {
                headers: {
                    location: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    finishOidcSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On */
            302: {
                headers: {
                    location: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getSignInOptions: {
        parameters: {
            query: {
                workspace: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ways in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: boolean;
                        providers: {
                            id: string;
                            name: string;
                            startPath: string;
                        }[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listTeams: {
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
                            id: string;
                            memberIds: string[];
                            name: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    createTeam: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    memberIds?: string[];
                    name: string;
                };
            };
        };
        responses: {
            /** @description New */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        id: string;
                        memberIds: string[];
                        name: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getTeam: {
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
                        id: string;
                        memberIds: string[];
                        name: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    deleteTeam: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    updateTeam: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    memberIds?: string[];
                    name?: string;
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
                        id: string;
                        memberIds: string[];
                        name: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        held?: number;
                        rejected: number;
                        results: {
                            /** @enum {string} */
                            code?: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
                            id?: string;
                            index: number;
                            message?: string;
                            path?: string;
                            /** @enum {string} */
                            status: "created" | "updated" | "duplicate" | "held" | "rejected";
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    gradeTouch: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    also?: string[];
                    /** @enum {string|null} */
                    grade: "person" | "machine" | null;
                };
            };
        };
        responses: {
            /** @description The touches as they are graded now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        touches: {
                            /** @enum {string} */
                            grade: "person" | "machine" | "unknown";
                            id: string;
                            isCorrected: boolean;
                            signals: ("vendor_bot_flag" | "said_machine" | "head_request" | "prefetch" | "scanner_agent" | "link_preview" | "scanner_network" | "hidden_link" | "mail_privacy_proxy" | "at_delivery" | "many_links_at_once" | "beside_scanner" | "hosting_network" | "image_proxy" | "no_page_activity" | "said_person" | "page_activity" | "human_confirm" | "deliberate_act")[];
                        }[];
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listTrackedLinks: {
        parameters: {
            query?: {
                contentId?: string;
                cursor?: string;
                limit?: number;
                personId?: string;
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
                            address: string;
                            campaignId?: string;
                            clicks: {
                                machine: number;
                                person: number;
                                unknown: number;
                            };
                            contentId?: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            expiresAt?: string;
                            id: string;
                            personId?: string;
                            /** Format: date-time */
                            revokedAt?: string;
                            url: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    createTrackedLink: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    campaignId?: string;
                    contentId?: string;
                    /** Format: date-time */
                    expiresAt?: string;
                    personId?: string;
                    url?: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string;
                        campaignId?: string;
                        clicks: {
                            machine: number;
                            person: number;
                            unknown: number;
                        };
                        contentId?: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        expiresAt?: string;
                        id: string;
                        personId?: string;
                        /** Format: date-time */
                        revokedAt?: string;
                        url: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getTrackedLink: {
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
                        address: string;
                        campaignId?: string;
                        clicks: {
                            machine: number;
                            person: number;
                            unknown: number;
                        };
                        contentId?: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        expiresAt?: string;
                        id: string;
                        personId?: string;
                        /** Format: date-time */
                        revokedAt?: string;
                        url: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    revokeTrackedLink: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listWebhookDeliveries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "waiting" | "delivered" | "failed" | "dropped";
                webhookId?: string;
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
                            attempts: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            doneAt?: string;
                            event: string;
                            id: string;
                            lastAttempt?: {
                                /** Format: date-time */
                                at: string;
                                durationMs: number;
                                /** @enum {string} */
                                failure?: "address_refused" | "connection_failed" | "name_not_found" | "no_answer_in_time" | "redirected" | "tls_failed";
                                status?: number;
                            };
                            messageId: string;
                            /** Format: date-time */
                            nextTryAt?: string;
                            /** @enum {string} */
                            state: "waiting" | "delivered" | "failed" | "dropped";
                            webhookId: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getWebhookDelivery: {
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
                        attempts: number;
                        body: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        doneAt?: string;
                        event: string;
                        id: string;
                        lastAttempt?: {
                            /** Format: date-time */
                            at: string;
                            durationMs: number;
                            /** @enum {string} */
                            failure?: "address_refused" | "connection_failed" | "name_not_found" | "no_answer_in_time" | "redirected" | "tls_failed";
                            status?: number;
                        };
                        messageId: string;
                        /** Format: date-time */
                        nextTryAt?: string;
                        /** @enum {string} */
                        state: "waiting" | "delivered" | "failed" | "dropped";
                        tries: {
                            /** Format: date-time */
                            at: string;
                            durationMs: number;
                            /** @enum {string} */
                            failure?: "address_refused" | "connection_failed" | "name_not_found" | "no_answer_in_time" | "redirected" | "tls_failed";
                            status?: number;
                        }[];
                        webhookId: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    retryWebhookDelivery: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attempts: number;
                        body: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        doneAt?: string;
                        event: string;
                        id: string;
                        lastAttempt?: {
                            /** Format: date-time */
                            at: string;
                            durationMs: number;
                            /** @enum {string} */
                            failure?: "address_refused" | "connection_failed" | "name_not_found" | "no_answer_in_time" | "redirected" | "tls_failed";
                            status?: number;
                        };
                        messageId: string;
                        /** Format: date-time */
                        nextTryAt?: string;
                        /** @enum {string} */
                        state: "waiting" | "delivered" | "failed" | "dropped";
                        tries: {
                            /** Format: date-time */
                            at: string;
                            durationMs: number;
                            /** @enum {string} */
                            failure?: "address_refused" | "connection_failed" | "name_not_found" | "no_answer_in_time" | "redirected" | "tls_failed";
                            status?: number;
                        }[];
                        webhookId: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    listWebhooks: {
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
                            /** @enum {string} */
                            disabledWhy?: "gone" | "failing";
                            events?: ("account.merged" | "feedback.recorded" | "identity_case.opened" | "merge.undone" | "note.recorded" | "person.erased" | "person.merged" | "touch.corrected" | "webhook.test")[];
                            /** Format: date-time */
                            failingSince?: string;
                            id: string;
                            name: string;
                            /** Format: date-time */
                            previousSecretUntil?: string;
                            /** @enum {string} */
                            state: "active" | "paused" | "disabled";
                            /** Format: date-time */
                            updatedAt: string;
                            url: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    events?: ("account.merged" | "feedback.recorded" | "identity_case.opened" | "merge.undone" | "note.recorded" | "person.erased" | "person.merged" | "touch.corrected" | "webhook.test")[];
                    name: string;
                    url: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @enum {string} */
                        disabledWhy?: "gone" | "failing";
                        events?: ("account.merged" | "feedback.recorded" | "identity_case.opened" | "merge.undone" | "note.recorded" | "person.erased" | "person.merged" | "touch.corrected" | "webhook.test")[];
                        /** Format: date-time */
                        failingSince?: string;
                        id: string;
                        name: string;
                        /** Format: date-time */
                        previousSecretUntil?: string;
                        secret: string;
                        /** @enum {string} */
                        state: "active" | "paused" | "disabled";
                        /** Format: date-time */
                        updatedAt: string;
                        url: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getWebhook: {
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
                        /** @enum {string} */
                        disabledWhy?: "gone" | "failing";
                        events?: ("account.merged" | "feedback.recorded" | "identity_case.opened" | "merge.undone" | "note.recorded" | "person.erased" | "person.merged" | "touch.corrected" | "webhook.test")[];
                        /** Format: date-time */
                        failingSince?: string;
                        id: string;
                        name: string;
                        /** Format: date-time */
                        previousSecretUntil?: string;
                        /** @enum {string} */
                        state: "active" | "paused" | "disabled";
                        /** Format: date-time */
                        updatedAt: string;
                        url: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    deleteWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    updateWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    events?: ("account.merged" | "feedback.recorded" | "identity_case.opened" | "merge.undone" | "note.recorded" | "person.erased" | "person.merged" | "touch.corrected" | "webhook.test")[] | null;
                    name?: string;
                    /** @enum {string} */
                    state?: "active" | "paused";
                    url?: string;
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
                        /** @enum {string} */
                        disabledWhy?: "gone" | "failing";
                        events?: ("account.merged" | "feedback.recorded" | "identity_case.opened" | "merge.undone" | "note.recorded" | "person.erased" | "person.merged" | "touch.corrected" | "webhook.test")[];
                        /** Format: date-time */
                        failingSince?: string;
                        id: string;
                        name: string;
                        /** Format: date-time */
                        previousSecretUntil?: string;
                        /** @enum {string} */
                        state: "active" | "paused" | "disabled";
                        /** Format: date-time */
                        updatedAt: string;
                        url: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    rotateWebhookSecret: {
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
                    /** @default 24 */
                    overlapHours?: number;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @enum {string} */
                        disabledWhy?: "gone" | "failing";
                        events?: ("account.merged" | "feedback.recorded" | "identity_case.opened" | "merge.undone" | "note.recorded" | "person.erased" | "person.merged" | "touch.corrected" | "webhook.test")[];
                        /** Format: date-time */
                        failingSince?: string;
                        id: string;
                        name: string;
                        /** Format: date-time */
                        previousSecretUntil?: string;
                        secret: string;
                        /** @enum {string} */
                        state: "active" | "paused" | "disabled";
                        /** Format: date-time */
                        updatedAt: string;
                        url: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    testWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attempts: number;
                        body: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        doneAt?: string;
                        event: string;
                        id: string;
                        lastAttempt?: {
                            /** Format: date-time */
                            at: string;
                            durationMs: number;
                            /** @enum {string} */
                            failure?: "address_refused" | "connection_failed" | "name_not_found" | "no_answer_in_time" | "redirected" | "tls_failed";
                            status?: number;
                        };
                        messageId: string;
                        /** Format: date-time */
                        nextTryAt?: string;
                        /** @enum {string} */
                        state: "waiting" | "delivered" | "failed" | "dropped";
                        tries: {
                            /** Format: date-time */
                            at: string;
                            durationMs: number;
                            /** @enum {string} */
                            failure?: "address_refused" | "connection_failed" | "name_not_found" | "no_answer_in_time" | "redirected" | "tls_failed";
                            status?: number;
                        }[];
                        webhookId: string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    getWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                        id: string;
                        name: string;
                        /** @enum {string} */
                        repsSee: "all" | "team" | "own";
                        slug: string;
                        ssoOnly: boolean;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    deleteWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    confirmName: string;
                };
            };
        };
        responses: {
            /** @description Gone */
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    updateWorkspace: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    repsSee?: "all" | "team" | "own";
                    ssoOnly?: boolean;
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
                        id: string;
                        name: string;
                        /** @enum {string} */
                        repsSee: "all" | "team" | "own";
                        slug: string;
                        ssoOnly: boolean;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    exportWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
    createWorkspace: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    slug: string;
                };
            };
        };
        responses: {
            /** @description New */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        id: string;
                        name: string;
                        /** @enum {string} */
                        repsSee: "all" | "team" | "own";
                        slug: string;
                        ssoOnly: boolean;
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
                        code: "conflict" | "forbidden" | "idempotency_key_in_flight" | "idempotency_key_missing" | "idempotency_key_reused" | "internal" | "invalid_request" | "link_expired" | "method_not_allowed" | "misdirected_request" | "not_found" | "payload_too_large" | "rate_limited" | "record_unknown" | "sign_in_failed" | "suppressed" | "unauthenticated" | "unavailable" | "unsupported_media_type";
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
