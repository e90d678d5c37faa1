import { HookEndpoint, HookEndpointId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { readEndpoint } from '../services/hooks/endpoint-rows.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'getHookEndpoint',
  tags: ['Webhooks in'],
  summary: 'Read an address for webhooks',
  method: 'get',
  path: '/v1/hook-endpoints/{id}',
  ...access('admin'),
  request: { params: z.object({ id: HookEndpointId }) },
  responses: { 200: jsonAnswer(HookEndpoint, 'As it is now') },
});

export const hookEndpointsGetRoute = defineRoute({
  route,
  handler: (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(readEndpoint(c.get('server'), c.get('context'), id), id), 200);
  },
});
