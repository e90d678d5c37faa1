import type { HttpBindings } from '@hono/node-server';
import type { Context as HonoContext } from 'hono';
import type { AppEnv } from '../app-env.ts';

/** The client's network address as our socket has it; `undefined` where there is no socket, as in tests that call the application itself. */
export function clientAddress(c: HonoContext<AppEnv>): string | undefined {
  const bindings = c.env as Partial<HttpBindings> | undefined;
  return bindings?.incoming?.socket.remoteAddress;
}
