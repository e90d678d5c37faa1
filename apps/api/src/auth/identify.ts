import type { Context } from '../context.ts';
import type { Principal } from './principal.ts';
import { refuseForeignOrigin } from './refuse-foreign-origin.ts';
import { readSessionCookie } from './session-cookie.ts';

/**
 * Who sends this request; `undefined` when nobody we know. An `Authorization` header counts before the cookie, also when it is bad.
 *
 * @throws AppError `forbidden` for an unsafe request that another site made a browser send with its cookie
 */
export function identify(server: Context, request: Request): Principal | undefined {
  const authorization = request.headers.get('authorization');
  if (authorization !== null) return server.keys.identify(authorization);
  const token = readSessionCookie(request.headers.get('cookie'));
  const principal = token === undefined ? undefined : server.keys.identifyCookie(token);
  if (principal) refuseForeignOrigin(server, request);
  return principal;
}
