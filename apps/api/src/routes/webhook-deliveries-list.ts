import { pageOf, WebhookDelivery, WebhookDeliveryQuery } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { listDeliveries } from '../services/webhooks/list-deliveries.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'listWebhookDeliveries',
  tags: ['Webhooks out'],
  summary: 'List what was and is to be delivered',
  description: 'Kept for 30 days.',
  method: 'get',
  path: '/v1/webhook-deliveries',
  ...access('admin'),
  request: { query: WebhookDeliveryQuery },
  responses: { 200: jsonAnswer(pageOf(WebhookDelivery), 'The newest first') },
});

export const webhookDeliveriesListRoute = defineRoute({
  route,
  handler: async (c) => c.json(await listDeliveries(c.get('context'), c.req.valid('query')), 200),
});
