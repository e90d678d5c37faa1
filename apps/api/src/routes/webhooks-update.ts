import { Webhook, WebhookId, WebhookPatch } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { updateWebhook } from '../services/webhooks/update-webhook.ts';
import { readWebhook } from '../services/webhooks/webhook-rows.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'updateWebhook',
  tags: ['Webhooks out'],
  summary: 'Change a webhook',
  description:
    'Absent fields stay as they are; `events: null` wants all. `state: active` takes up one that was paused or switched off: what still waits is tried at once.',
  method: 'patch',
  path: '/v1/webhooks/{id}',
  ...notByExtensions('admin'),
  request: { params: z.object({ id: WebhookId }), body: jsonBody(WebhookPatch) },
  responses: { 200: jsonAnswer(Webhook, 'As it is now') },
});

export const webhooksUpdateRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    const context = c.get('context');
    found(await updateWebhook(c.get('server'), context, id, c.req.valid('json')), id);
    return c.json(found(await readWebhook(context, id), id), 200);
  },
});
