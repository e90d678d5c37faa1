import { HookEndpointId, HookPreview, HookPreviewInput } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { previewDelivery } from '../services/hooks/preview-delivery.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'previewHookDelivery',
  tags: ['Webhooks in'],
  summary: 'Show what a delivery would become',
  description: 'With a sample body, and a mapping that is not saved yet if one is given. Nothing is stored.',
  method: 'post',
  path: '/v1/hook-endpoints/{id}/preview',
  ...notByExtensions('admin'),
  request: { params: z.object({ id: HookEndpointId }), body: jsonBody(HookPreviewInput) },
  responses: { 200: jsonAnswer(HookPreview, 'What it would become') },
});

export const hookEndpointsPreviewRoute = defineRoute({
  route,
  handler: (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(previewDelivery(c.get('server'), c.get('context'), id, c.req.valid('json')), id), 200);
  },
});
