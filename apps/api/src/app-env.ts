import type { Scope } from '@alongside/common';
import type { Principal } from './auth/principal.ts';
import type { Context } from './context.ts';
import type { RateHeaders } from './limits/rate-headers.ts';
import type { JobKinds } from './services/jobs/job-kinds.ts';
import type { WorkspaceContext } from './workspace-context.ts';

/** What travels with a request. */
export interface AppEnv {
  Variables: {
    server: Context;
    requestId: string;
    /** All that there are. */
    scopes: ReadonlySet<Scope>;
    /** What the server does by itself, by kind. */
    jobKinds: JobKinds;
    /** What the answer says about the limit that the request counted for. */
    rateHeaders?: RateHeaders | undefined;
    /** Set by `access`, so present in every route that declares one. */
    context: WorkspaceContext;
    /**
     * Who sends the request, as they are now; set by `access` too. For what takes longer than a moment.
     *
     * @throws AppError `unauthenticated` or `forbidden` when they may not do it any more
     */
    askAgain: () => Principal;
  };
}
