import type { Context } from '../context.ts';
import type { Principal } from './principal.ts';

/** Who sends this request; `undefined` when nobody we know. */
export function identify(server: Context, request: Request): Principal | undefined {
  return server.keys.identify(request.headers.get('authorization') ?? undefined);
}
