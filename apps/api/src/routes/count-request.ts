import type { Context as HonoContext } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../app-env.ts';
import type { Principal } from '../auth/principal.ts';
import { requestCost } from '../limits/request-cost.ts';
import { clientAddress } from './client-address.ts';

/** Files are read as they come, as fast as they can be stored. */
const uploads = '/v1/imports';
const uploadCost = 10;

/** Where somebody without an account tries to become somebody. */
const signIn = /^\/(?:v1\/(?:sign-in|invitations)\/|oauth\/device_authorization$)/;

/** Counts a request to what is open to everyone for the network address that it came from. */
export const countAddress = createMiddleware<AppEnv>(async (c, next) => {
  countStranger(c, c.req.method === 'POST' && signIn.test(c.req.path) ? 'sign-in' : 'anonymous');
  await next();
});

/** @throws AppError `rate_limited` */
export function countStranger(c: HonoContext<AppEnv>, what: 'anonymous' | 'sign-in'): void {
  c.set('rateHeaders', c.get('server').limits.countAnonymous(clientAddress(c), what));
}

/**
 * Counts a request for whoever it shows, before its body is read.
 *
 * @throws AppError `rate_limited`
 */
export function countPrincipal(c: HonoContext<AppEnv>, principal: Principal): void {
  const { limits } = c.get('server');
  try {
    limits.count(principal, costOf(c));
  } finally {
    c.set('rateHeaders', limits.headersOf(principal));
  }
}

/** How many requests this one counts for. */
export function costOf(c: HonoContext<AppEnv>): number {
  if (isUpload(c)) return c.req.method === 'GET' ? 1 : uploadCost;
  return requestCost(c.req.header('content-length'), c.req.header('transfer-encoding'));
}

export function isUpload(c: HonoContext<AppEnv>): boolean {
  return c.req.path.startsWith(uploads);
}
