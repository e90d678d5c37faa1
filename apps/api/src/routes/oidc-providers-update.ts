import { OidcProvider, OidcProviderId, OidcProviderPatch } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { getProvider } from '../services/oidc/get-provider.ts';
import { updateProvider } from '../services/oidc/update-provider.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'updateOidcProvider',
  tags: ['Identity providers'],
  summary: 'Change an identity provider',
  description:
    'Absent fields stay as they are; `clientSecret: null` removes the secret. Another issuer needs a secret of its own, and its people are found by their addresses again.',
  method: 'patch',
  path: '/v1/oidc-providers/{id}',
  ...notByExtensions('admin'),
  request: { params: z.object({ id: OidcProviderId }), body: jsonBody(OidcProviderPatch) },
  responses: { 200: jsonAnswer(OidcProvider, 'As it is now') },
});

export const oidcProvidersUpdateRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    const context = c.get('context');
    found(await updateProvider(c.get('server'), context, id, c.req.valid('json')), id);
    return c.json(found(await getProvider(context, id), id), 200);
  },
});
