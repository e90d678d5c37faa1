import { HookDeliveryDetail, HookDeliveryId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { replayDelivery } from '../services/hooks/replay-delivery.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'replayHookDelivery',
  tags: ['Webhooks in'],
  summary: 'Apply a delivery once more',
  description: 'With the mapping as it is now. What was applied before says nothing new.',
  method: 'post',
  path: '/v1/hook-deliveries/{id}/replay',
  ...notByExtensions('admin'),
  request: { params: z.object({ id: HookDeliveryId }) },
  responses: { 202: jsonAnswer(HookDeliveryDetail, 'It waits to be applied') },
});

export const hookDeliveriesReplayRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await replayDelivery(c.get('context'), id), id), 202);
  },
});
