import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { revokeToken } from '../services/oauth/revoke-token.ts';
import { openToEveryone } from './access.ts';
import { clientAddress } from './client-address.ts';
import { defineRoute } from './define-route.ts';
import { formBody, noStore, oauthRefusal, refuseInvalidForm } from './oauth-answers.ts';

const route = createRoute({
  operationId: 'revokeToken',
  tags: ['Sign-in of extensions'],
  summary: 'End the sign-in of a token',
  description: 'RFC 7009. A token that is none of ours is answered the same.',
  method: 'post',
  path: '/oauth/revoke',
  ...openToEveryone('whoever asks shows the token that ends'),
  request: {
    body: formBody(
      z.object({
        token: z.string().min(1).max(400),
        token_type_hint: z.string().max(100).optional(),
        client_id: z.string().max(400).optional(),
      }),
    ),
  },
  responses: { 200: { description: 'Ended' }, 400: oauthRefusal },
});

export const oauthRevokeRoute = defineRoute({
  route,
  hook: refuseInvalidForm,
  handler: async (c) => {
    const from = { address: clientAddress(c), requestId: c.get('requestId') };
    await revokeToken(c.get('server'), c.req.valid('form').token, from);
    return c.body(null, 200, noStore);
  },
});
