import { HookEndpoint, PageQuery, pageOf } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { listEndpoints } from '../services/hooks/list-endpoints.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'listHookEndpoints',
  tags: ['Webhooks in'],
  summary: 'List the addresses for webhooks',
  method: 'get',
  path: '/v1/hook-endpoints',
  ...access('admin'),
  request: { query: PageQuery },
  responses: { 200: jsonAnswer(pageOf(HookEndpoint), 'The oldest first') },
});

export const hookEndpointsListRoute = defineRoute({
  route,
  handler: (c) => c.json(listEndpoints(c.get('server'), c.get('context'), c.req.valid('query')), 200),
});
