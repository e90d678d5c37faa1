import type { HttpBindings } from '@hono/node-server';
import type { Context as HonoContext } from 'hono';
import type { AppEnv } from '../app-env.ts';

/**
 * The client's network address as our socket has it, or as the outermost of our own proxies saw it; `undefined` where there is no
 * socket, as in tests that call the application itself. What a client writes into X-Forwarded-For stands left of that, and is not read.
 */
export function clientAddress(c: HonoContext<AppEnv>): string | undefined {
  const bindings = c.env as Partial<HttpBindings> | undefined;
  const direct = bindings?.incoming?.socket.remoteAddress;
  const { proxies } = c.get('server').env;
  if (proxies === 0) return direct;
  return c.req.header('x-forwarded-for')?.split(',').at(-proxies)?.trim().slice(0, 64) || direct;
}
