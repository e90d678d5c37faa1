import { HookDeliveryDetail, HookDeliveryId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { readDelivery } from '../services/hooks/delivery-rows.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'getHookDelivery',
  tags: ['Webhooks in'],
  summary: 'Read what another system delivered',
  description: 'As it came, personal data and all: for a day after it was applied, or for seven after it failed.',
  method: 'get',
  path: '/v1/hook-deliveries/{id}',
  ...notByExtensions('admin'),
  request: { params: z.object({ id: HookDeliveryId }) },
  responses: { 200: jsonAnswer(HookDeliveryDetail, 'As it came, and what became of it') },
});

export const hookDeliveriesGetRoute = defineRoute({
  route,
  handler: (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(readDelivery(c.get('context').native, id), id), 200);
  },
});
