import { WebhookDeliveryDetail, WebhookDeliveryId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { retryDelivery } from '../services/webhooks/retry-delivery.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'retryWebhookDelivery',
  tags: ['Webhooks out'],
  summary: 'Deliver once more',
  description: 'At once, however it ended before; receivers know the message by its id.',
  method: 'post',
  path: '/v1/webhook-deliveries/{id}/retry',
  ...notByExtensions('admin'),
  request: { params: z.object({ id: WebhookDeliveryId }) },
  responses: { 202: jsonAnswer(WebhookDeliveryDetail, 'On its way') },
});

export const webhookDeliveriesRetryRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await retryDelivery(c.get('context'), id), id), 202);
  },
});
