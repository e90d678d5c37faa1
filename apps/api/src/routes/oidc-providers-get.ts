import { OidcProvider, OidcProviderId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { getProvider } from '../services/oidc/get-provider.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'getOidcProvider',
  tags: ['Identity providers'],
  summary: 'Read an identity provider',
  method: 'get',
  path: '/v1/oidc-providers/{id}',
  ...access('admin'),
  request: { params: z.object({ id: OidcProviderId }) },
  responses: { 200: jsonAnswer(OidcProvider, 'As it is now') },
});

export const oidcProvidersGetRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await getProvider(c.get('context'), id), id), 200);
  },
});
