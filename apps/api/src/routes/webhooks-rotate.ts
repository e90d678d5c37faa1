import { NewWebhook, WebhookId, WebhookRotation } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { rotateSecret } from '../services/webhooks/rotate-secret.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';
import { noStore } from './oauth-answers.ts';

const route = createRoute({
  operationId: 'rotateWebhookSecret',
  tags: ['Webhooks out'],
  summary: 'Give a webhook another secret',
  description: 'For the overlap each delivery carries two signatures, one with each secret.',
  method: 'post',
  path: '/v1/webhooks/{id}/rotate',
  ...notByExtensions('admin'),
  request: { params: z.object({ id: WebhookId }), body: jsonBody(WebhookRotation) },
  responses: { 201: jsonAnswer(NewWebhook, 'Made') },
});

export const webhooksRotateRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await rotateSecret(c.get('server'), c.get('context'), id, c.req.valid('json')), id), 201, noStore);
  },
});
