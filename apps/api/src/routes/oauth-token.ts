import { OAuthTokens } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { deviceLabel } from '../auth/device-label.ts';
import { answerTokenRequest } from '../services/oauth/answer-token-request.ts';
import { openToEveryone } from './access.ts';
import { clientAddress } from './client-address.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { formBody, noStore, oauthRefusal, refuseInvalidForm } from './oauth-answers.ts';

const word = z.string().min(1).max(400);

const route = createRoute({
  operationId: 'getTokens',
  tags: ['Sign-in of extensions'],
  summary: 'Change a code or a refresh token for tokens',
  description:
    'RFC 6749 with PKCE, and RFC 8628. Each refresh token is good once; shown again, it ends the sign-in. A client whose answer was lost may send the very same request, with the same `rotation`, again within a day.',
  method: 'post',
  path: '/oauth/token',
  ...openToEveryone('whoever asks shows a code or a token'),
  request: {
    body: formBody(
      z.object({
        grant_type: word,
        client_id: word,
        code: word.optional(),
        redirect_uri: word.optional(),
        code_verifier: word.optional(),
        refresh_token: word.optional(),
        /** Names the request, so that it can be repeated: random, at least 16 characters. */
        rotation: z.string().min(16).max(200).optional(),
        device_code: word.optional(),
      }),
    ),
  },
  responses: { 200: jsonAnswer(OAuthTokens, 'Signed in'), 400: oauthRefusal },
});

export const oauthTokenRoute = defineRoute({
  route,
  hook: refuseInvalidForm,
  handler: async (c) => {
    const answer = await answerTokenRequest(c.get('server'), c.req.valid('form'), {
      label: deviceLabel(c.req.header('user-agent')),
      from: { address: clientAddress(c), requestId: c.get('requestId') },
    });
    return 'tokens' in answer ? c.json(answer.tokens, 200, noStore) : c.json(answer.problem, 400, noStore);
  },
});
