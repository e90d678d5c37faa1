import type { Context } from './context.ts';
import type { WorkspaceContext } from './workspace-context.ts';

/** What travels with a request. */
export interface AppEnv {
  Variables: {
    server: Context;
    requestId: string;
    /** Set by `access`, so present in every route that declares one. */
    context: WorkspaceContext;
  };
}
