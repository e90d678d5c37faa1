import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { readOidcCookie } from '../auth/oidc-cookie.ts';
import { openToEveryone } from './access.ts';
import { defineRoute } from './define-route.ts';
import { visitorOf } from './visitor-of.ts';

const route = createRoute({
  operationId: 'finishOidcSignIn',
  tags: ['Sign-in'],
  summary: 'Come back from an identity provider',
  description: 'For a browser, and only the one that went. Goes on to where the sign-in was begun for, or to `/sign-in?error=…`.',
  method: 'get',
  path: '/v1/sign-in/oidc/callback',
  ...openToEveryone('the provider sends people here who are not signed in yet'),
  responses: { 302: { description: 'On', headers: z.object({ location: z.string() }) } },
});

export const signInOidcCallbackRoute = defineRoute({
  route,
  handler: async (c) => {
    const parameters = new URL(c.req.url).searchParams;
    const browser = readOidcCookie(c.req.header('cookie'));
    // Loaded with the first sign-in: many servers have no identity provider.
    const { finishOidc } = await import('../services/oidc/finish-oidc.ts');
    const { location, cookie } = await finishOidc(c.get('server'), { parameters, browser }, visitorOf(c));
    if (cookie !== undefined) c.header('set-cookie', cookie);
    c.header('cache-control', 'no-store');
    c.header('referrer-policy', 'no-referrer');
    return c.redirect(location, 302);
  },
});
