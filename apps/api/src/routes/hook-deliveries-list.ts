import { HookDelivery, HookDeliveryQuery, pageOf } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { listDeliveries } from '../services/hooks/list-deliveries.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'listHookDeliveries',
  tags: ['Webhooks in'],
  summary: 'List what other systems delivered',
  description: 'Kept for 90 days, without their bodies.',
  method: 'get',
  path: '/v1/hook-deliveries',
  ...access('admin'),
  request: { query: HookDeliveryQuery },
  responses: { 200: jsonAnswer(pageOf(HookDelivery), 'The newest first') },
});

export const hookDeliveriesListRoute = defineRoute({
  route,
  handler: (c) => c.json(listDeliveries(c.get('context'), c.req.valid('query')), 200),
});
