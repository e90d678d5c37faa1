import { consoleStart, OidcProviderId, ReturnTo } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { oidcCookie, readOidcCookie } from '../auth/oidc-cookie.ts';
import { openToEveryone } from './access.ts';
import { defineRoute } from './define-route.ts';
import { visitorOf } from './visitor-of.ts';

const route = createRoute({
  operationId: 'startOidcSignIn',
  tags: ['Sign-in'],
  summary: 'Go to an identity provider to sign in',
  description:
    'For a browser. Where the provider is off or does not answer, or a page of another site sent it, it goes to `/sign-in?error=…` instead.',
  method: 'get',
  path: '/v1/sign-in/oidc/{providerId}/start',
  ...openToEveryone('whoever goes there is not signed in yet'),
  request: { params: z.object({ providerId: OidcProviderId }), query: z.object({ returnTo: ReturnTo.default(consoleStart) }) },
  responses: { 302: { description: 'To the provider', headers: z.object({ location: z.string() }) } },
});

export const signInOidcStartRoute = defineRoute({
  route,
  handler: async (c) => {
    const { providerId } = c.req.valid('param');
    const { returnTo } = c.req.valid('query');
    const held = readOidcCookie(c.req.header('cookie'));
    const begin = { providerId, returnTo, browser: held, site: c.req.header('sec-fetch-site') };
    // Loaded with the first sign-in: many servers have no identity provider.
    const { beginOidc } = await import('../services/oidc/begin-oidc.ts');
    const { location, browser } = await beginOidc(c.get('server'), begin, visitorOf(c));
    if (browser !== undefined) c.header('set-cookie', oidcCookie(browser));
    c.header('cache-control', 'no-store');
    c.header('referrer-policy', 'no-referrer');
    return c.redirect(location, 302);
  },
});
