import { Webhook, WebhookId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { readWebhook } from '../services/webhooks/webhook-rows.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'getWebhook',
  tags: ['Webhooks out'],
  summary: 'Read a webhook',
  method: 'get',
  path: '/v1/webhooks/{id}',
  ...access('admin'),
  request: { params: z.object({ id: WebhookId }) },
  responses: { 200: jsonAnswer(Webhook, 'As it is now') },
});

export const webhooksGetRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await readWebhook(c.get('context'), id), id), 200);
  },
});
