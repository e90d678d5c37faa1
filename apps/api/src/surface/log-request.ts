import type { Context as HonoContext } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { AppEnv } from '../app-env.ts';
import type { WorkspaceContext } from '../workspace-context.ts';

/** One line for each request, where the log is set to hold them: what was done by whom, never with what. */
export function logRequest(c: HonoContext<AppEnv>, startedAtMs: number): void {
  const { log } = c.get('server');
  if (!log.isLevelEnabled('info')) return;
  const context: WorkspaceContext | undefined = c.get('context');
  log.info(
    {
      requestId: c.get('requestId'),
      method: c.req.method,
      route: matchedRoutes(c).findLast(({ path }) => !path.includes('*'))?.path ?? 'none',
      status: c.res.status,
      durationMs: Math.round((performance.now() - startedAtMs) * 10) / 10,
      ...(context && { workspaceId: context.workspace.id, actorId: context.principal.actorId }),
    },
    'request',
  );
}
