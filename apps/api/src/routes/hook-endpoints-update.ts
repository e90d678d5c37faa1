import { HookEndpoint, HookEndpointId, HookEndpointPatch } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { updateEndpoint } from '../services/hooks/update-endpoint.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'updateHookEndpoint',
  tags: ['Webhooks in'],
  summary: 'Change an address for webhooks',
  description: 'Absent fields stay as they are. What a paused one was sent before is still applied; a sender finds nothing there.',
  method: 'patch',
  path: '/v1/hook-endpoints/{id}',
  ...notByExtensions('admin'),
  request: { params: z.object({ id: HookEndpointId }), body: jsonBody(HookEndpointPatch) },
  responses: { 200: jsonAnswer(HookEndpoint, 'As it is now') },
});

export const hookEndpointsUpdateRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await updateEndpoint(c.get('server'), c.get('context'), id, c.req.valid('json')), id), 200);
  },
});
