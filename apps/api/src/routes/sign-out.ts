import { createRoute } from '@hono/zod-openapi';
import { identify } from '../auth/identify.ts';
import { clearedSessionCookie } from '../auth/session-cookie.ts';
import { signOut } from '../services/sessions/sign-out.ts';
import { openToEveryone } from './access.ts';
import { clientAddress } from './client-address.ts';
import { defineRoute } from './define-route.ts';

const route = createRoute({
  operationId: 'signOut',
  tags: ['Session'],
  summary: 'End the session that asks',
  description: 'That of the cookie or access token shown. Whoever has none is signed out already.',
  method: 'post',
  path: '/v1/sign-out',
  ...openToEveryone('whoever has no session is signed out already'),
  responses: { 204: { description: 'Signed out' } },
});

export const signOutRoute = defineRoute({
  route,
  handler: async (c) => {
    const server = c.get('server');
    await signOut(server, identify(server, c.req.raw), { address: clientAddress(c), requestId: c.get('requestId') });
    c.header('set-cookie', clearedSessionCookie);
    return c.body(null, 204);
  },
});
