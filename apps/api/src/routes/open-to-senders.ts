import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../app-env.ts';
import { clientAddress } from './client-address.ts';

/**
 * Everyone, for the reason given, where a signature in the request says who it is. What is not believed counts for the network address
 * that it came from, and an address that has used up its share is not read any more; what is believed counts for its endpoint.
 */
export function openToSenders(reason: string) {
  return { 'x-access': { kind: 'everyone', reason } as const, security: [], middleware: refuseDrained };
}

const refuseDrained = createMiddleware<AppEnv>(async (c, next) => {
  c.get('server').limits.refuseDrained(clientAddress(c));
  await next();
});
