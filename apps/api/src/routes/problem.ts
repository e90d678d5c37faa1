import { AppError, type Problem, problemCodes } from '@alongside/common';
import type { Context as HonoContext } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { AppEnv } from '../app-env.ts';
import { diskTrouble } from '../disk-trouble.ts';
import { isGone } from '../services/workspaces/is-gone.ts';
import type { WorkspaceContext } from '../workspace-context.ts';
import { WorkspaceGone } from '../workspace-gone.ts';

/** Renders a failure as RFC 9457 problem details. The message of a bug stays in the log. */
export function problemAnswer(c: HonoContext<AppEnv>, error: unknown): Response {
  const failure = goneInstead(c, toAppError(error));
  const { status, title } = problemCodes[failure.code];
  const requestId = c.get('requestId');
  if (status >= 500) c.get('server').log.error({ requestId, code: failure.code, err: error }, 'request failed');
  const problem: Problem = {
    type: `/problems/${failure.code}`,
    title,
    status,
    code: failure.code,
    detail: failure.message,
    requestId,
    ...(failure.errors && { errors: [...failure.errors] }),
  };
  const headers: Record<string, string> = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };
  if (failure.retryAfterMs !== undefined) headers['retry-after'] = String(Math.ceil(failure.retryAfterMs / 1_000));
  if (failure.code === 'unauthenticated') headers['www-authenticate'] = 'Bearer';
  return c.body(JSON.stringify(problem), status, headers);
}

/** A request that its workspace was deleted under also finds files and rows gone: that is no fault of ours, there is just nothing left. */
function goneInstead(c: HonoContext<AppEnv>, failure: AppError): AppError {
  const workspace = (c.get('context') as WorkspaceContext | undefined)?.workspace;
  const isOurs = problemCodes[failure.code].status >= 500;
  return workspace && isOurs && isGone(c.get('server'), workspace.id) ? new WorkspaceGone(workspace.id) : failure;
}

function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  // Drizzle has its own error around whatever its client throws, such as that the database was closed meanwhile.
  if (error instanceof Error && error.cause instanceof AppError) return error.cause;
  // Hono's own: a body that is not JSON.
  if (error instanceof HTTPException && error.status === 400)
    return new AppError('invalid_request', 'the body is not valid JSON', { cause: error });
  // Also its own: a content type with a parameter that is none, such as "application/json;".
  if (error instanceof HTTPException && error.status === 415)
    return new AppError('unsupported_media_type', 'the Content-Type is not what this operation takes', { cause: error });
  // A read that the disk refused, or a file beside the databases: nothing is wrong with the request.
  if (diskTrouble(error) !== undefined)
    return new AppError('unavailable', 'the storage does not answer as it should', { retryAfterMs: 1_000, cause: error });
  return new AppError('internal', 'Something broke on our side; the request id finds it in the log.', { cause: error });
}
