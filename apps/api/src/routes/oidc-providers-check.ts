import { OidcProviderCheck, OidcProviderId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'checkOidcProvider',
  tags: ['Identity providers'],
  summary: 'Ask an identity provider what it says of itself',
  description: 'Tells what sign-in needs and found, or what is wrong, in a closed set of words.',
  method: 'post',
  path: '/v1/oidc-providers/{id}/check',
  ...access('admin'),
  request: { params: z.object({ id: OidcProviderId }) },
  responses: { 200: jsonAnswer(OidcProviderCheck, 'What it found') },
});

export const oidcProvidersCheckRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    const { checkProvider } = await import('../services/oidc/check-provider.ts');
    return c.json(found(await checkProvider(c.get('server'), c.get('context'), id), id), 200);
  },
});
