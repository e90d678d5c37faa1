import type { HttpBindings } from '@hono/node-server';
import type { Context as HonoContext } from 'hono';
import type { AppEnv } from '../app-env.ts';
import type { RawDelivery } from '../services/hooks/raw-delivery.ts';

/** The request as it came over the wire: headers line by line, the address as the request line has it, and the body's bytes. */
export async function rawDeliveryOf(c: HonoContext<AppEnv>): Promise<RawDelivery> {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  const body = Buffer.from(await c.req.arrayBuffer());
  if (!incoming) {
    const { pathname, search } = new URL(c.req.url);
    return { method: c.req.method, target: `${pathname}${search}`, headers: [...c.req.raw.headers], body };
  }
  const { rawHeaders, url = '/' } = incoming;
  const headers = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ''] as const] : []));
  return { method: c.req.method, target: url, headers, body };
}
