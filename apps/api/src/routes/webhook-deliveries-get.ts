import { WebhookDeliveryDetail, WebhookDeliveryId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { readDelivery } from '../services/webhooks/delivery-rows.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'getWebhookDelivery',
  tags: ['Webhooks out'],
  summary: 'Read a delivery with every try',
  method: 'get',
  path: '/v1/webhook-deliveries/{id}',
  ...access('admin'),
  request: { params: z.object({ id: WebhookDeliveryId }) },
  responses: { 200: jsonAnswer(WebhookDeliveryDetail, 'As it is now') },
});

export const webhookDeliveriesGetRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(readDelivery(c.get('context').native, id), id), 200);
  },
});
