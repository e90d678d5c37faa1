import { NewWebhook, WebhookInput } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { createWebhook } from '../services/webhooks/create-webhook.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';
import { noStore } from './oauth-answers.ts';

const route = createRoute({
  operationId: 'createWebhook',
  tags: ['Webhooks out'],
  summary: 'Have an address told of events',
  description:
    'Deliveries are signed as Standard Webhooks says; the answer holds the secret, and nothing else ever does. Only addresses of the public internet are asked, over https.',
  method: 'post',
  path: '/v1/webhooks',
  ...notByExtensions('admin'),
  request: { body: jsonBody(WebhookInput) },
  responses: { 201: jsonAnswer(NewWebhook, 'Made') },
});

export const webhooksCreateRoute = defineRoute({
  route,
  handler: async (c) => c.json(await createWebhook(c.get('server'), c.get('context'), c.req.valid('json')), 201, noStore),
});
