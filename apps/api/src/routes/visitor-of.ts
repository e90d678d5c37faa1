import type { Context as HonoContext } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { deviceLabel } from '../auth/device-label.ts';
import { readSessionCookie } from '../auth/session-cookie.ts';
import type { Visitor } from '../services/sign-in/visitor.ts';
import { clientAddress } from './client-address.ts';

/** The browser behind a request to sign in, and the session it may have had until now. */
export function visitorOf(c: HonoContext<AppEnv>): Visitor {
  const token = readSessionCookie(c.req.header('cookie'));
  return {
    address: clientAddress(c),
    requestId: c.get('requestId'),
    label: deviceLabel(c.req.header('user-agent')),
    sessionId: token === undefined ? undefined : c.get('server').keys.identifyCookie(token)?.sessionId,
  };
}
