import { OidcProvider, OidcProviderInput } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { createProvider } from '../services/oidc/create-provider.ts';
import { getProvider } from '../services/oidc/get-provider.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'createOidcProvider',
  tags: ['Identity providers'],
  summary: 'Set up an identity provider',
  description:
    'The issuer is written as the provider itself writes it. The secret is stored sealed and never told. Register `<origin>/v1/sign-in/oidc/callback` with the provider.',
  method: 'post',
  path: '/v1/oidc-providers',
  ...notByExtensions('admin'),
  request: { body: jsonBody(OidcProviderInput) },
  responses: { 201: jsonAnswer(OidcProvider, 'Set up') },
});

export const oidcProvidersCreateRoute = defineRoute({
  route,
  handler: async (c) => {
    const context = c.get('context');
    const id = await createProvider(c.get('server'), context, c.req.valid('json'));
    return c.json(found(await getProvider(context, id), id), 201);
  },
});
