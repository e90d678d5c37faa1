import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { beginAuthorization } from '../services/oauth/begin-authorization.ts';
import { openToEveryone } from './access.ts';
import { defineRoute } from './define-route.ts';

const word = z.string().max(2_000).optional();

const route = createRoute({
  operationId: 'authorize',
  tags: ['Sign-in of extensions'],
  summary: 'Begin a sign-in from an extension',
  description:
    'RFC 6749 with PKCE (S256 only): the browser goes on to the console, where the member is asked, or back to the extension with `error`.',
  method: 'get',
  path: '/oauth/authorize',
  ...openToEveryone('nobody is signed in yet'),
  request: {
    query: z.object({
      response_type: word,
      client_id: word,
      redirect_uri: word,
      code_challenge: word,
      code_challenge_method: word,
      state: word,
      /** The short name of the workspace to sign in to. */
      workspace: word,
    }),
  },
  responses: { 302: { description: 'Goes on' } },
});

export const oauthAuthorizeRoute = defineRoute({
  route,
  handler: (c) => {
    c.header('cache-control', 'no-store');
    c.header('referrer-policy', 'no-referrer');
    return c.redirect(beginAuthorization(c.get('server'), c.req.valid('query')), 302);
  },
});
