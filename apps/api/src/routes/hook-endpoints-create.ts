import { HookEndpointInput, NewHookEndpoint } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { createEndpoint } from '../services/hooks/create-endpoint.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';
import { noStore } from './oauth-answers.ts';

const route = createRoute({
  operationId: 'createHookEndpoint',
  tags: ['Webhooks in'],
  summary: 'Open an address for the webhooks of another system',
  description:
    'The answer holds the secret that we made, and nothing else ever does. HubSpot makes it itself: give the client secret of the app.',
  method: 'post',
  path: '/v1/hook-endpoints',
  ...notByExtensions('admin'),
  request: { body: jsonBody(HookEndpointInput) },
  responses: { 201: jsonAnswer(NewHookEndpoint, 'Open') },
});

export const hookEndpointsCreateRoute = defineRoute({
  route,
  handler: async (c) => c.json(await createEndpoint(c.get('server'), c.get('context'), c.req.valid('json')), 201, noStore),
});
