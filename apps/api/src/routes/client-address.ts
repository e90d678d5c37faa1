import type { IncomingMessage } from 'node:http';
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
  return behindProxies(direct, c.req.header('x-forwarded-for'), c.get('server').env.proxies);
}

/** The same of a request that no framework has seen. */
export function clientAddressOf({ socket, headers }: IncomingMessage, proxies: number): string | undefined {
  return behindProxies(socket.remoteAddress, headers['x-forwarded-for']?.toString(), proxies);
}

function behindProxies(direct: string | undefined, forwardedFor: string | undefined, proxies: number): string | undefined {
  if (proxies === 0) return direct;
  return forwardedFor?.split(',').at(-proxies)?.trim().slice(0, 64) || direct;
}
