import { WebhookDeliveryDetail, WebhookId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { testWebhook } from '../services/webhooks/test-webhook.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'testWebhook',
  tags: ['Webhooks out'],
  summary: 'Try whether deliveries arrive',
  description: 'Sends an event that says nothing, also to one that is paused. Look at the delivery a moment later.',
  method: 'post',
  path: '/v1/webhooks/{id}/test',
  ...notByExtensions('admin'),
  request: { params: z.object({ id: WebhookId }) },
  responses: { 202: jsonAnswer(WebhookDeliveryDetail, 'On its way') },
});

export const webhooksTestRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await testWebhook(c.get('context'), id), id), 202);
  },
});
