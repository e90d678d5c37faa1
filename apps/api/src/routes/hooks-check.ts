import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { checkAddress } from '../services/hooks/check-address.ts';
import { openToEveryone } from './access.ts';
import { defineRoute } from './define-route.ts';

const route = createRoute({
  operationId: 'checkHook',
  tags: ['Webhooks in'],
  summary: 'Tell whether deliveries would find somebody',
  description: 'For systems that ask once when they are set up.',
  method: 'get',
  path: '/v1/hooks/{endpoint}',
  ...openToEveryone('the sender has no key of ours; whoever knows the address learns only that it works'),
  request: { params: z.object({ endpoint: z.string() }) },
  responses: { 204: { description: 'They would' } },
});

export const hooksCheckRoute = defineRoute({
  route,
  handler: async (c) => {
    await checkAddress(c.get('server'), c.req.valid('param').endpoint);
    return c.body(null, 204);
  },
});
