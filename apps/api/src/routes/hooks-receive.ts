import { HookReceipt } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { requestCost } from '../limits/request-cost.ts';
import { receiveDelivery } from '../services/hooks/receive-delivery.ts';
import { countStranger } from './count-request.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { openToSenders } from './open-to-senders.ts';
import { rawDeliveryOf } from './raw-delivery-of.ts';

/** Said, and not checked: what cannot be an address of ours is answered like one that is nobody's. */
const endpoint = z.string().meta({ pattern: '^hke_[0-9a-z]{1,32}$' });

const route = createRoute({
  operationId: 'receiveHook',
  tags: ['Webhooks in'],
  summary: 'Take a delivery of another system',
  description:
    'For the system that an endpoint was made for, signed in its own way. The body is kept as it came and applied soon after; one that is sent again is known. 5 MB at most.',
  method: 'post',
  path: '/v1/hooks/{endpoint}',
  ...openToSenders('the sender has no key of ours: the signature in the request says who it is'),
  request: {
    params: z.object({ endpoint }),
    // No schema of ours: the bytes are checked before anything reads them.
    body: { required: true, content: { 'application/json': { schema: { type: ['object', 'array'] } } } },
  },
  responses: { 202: jsonAnswer(HookReceipt, 'Stored') },
});

export const hooksReceiveRoute = defineRoute({
  route,
  handler: async (c) => {
    const incoming = {
      endpointId: c.req.valid('param').endpoint,
      delivery: await rawDeliveryOf(c),
      cost: requestCost(c.req.header('content-length'), c.req.header('transfer-encoding')),
      countStranger: () => countStranger(c, 'anonymous'),
    };
    return c.json(await receiveDelivery(c.get('server'), incoming), 202);
  },
});
