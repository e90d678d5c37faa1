import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { checkAddress } from '../services/hooks/check-address.ts';
import { openToEveryone } from './access.ts';
import { defineRoute } from './define-route.ts';

/** Said, and not checked: what cannot be an address of ours is answered like one that is nobody's. */
const endpoint = z.string().meta({ pattern: '^hke_[0-9a-z]{1,32}$' });

const route = createRoute({
  operationId: 'checkHook',
  tags: ['Webhooks in'],
  summary: 'Tell whether deliveries would find somebody',
  description: 'For systems that ask once when they are set up.',
  method: 'get',
  path: '/v1/hooks/{endpoint}',
  ...openToEveryone('the sender has no key of ours; whoever knows the address learns only that it works'),
  request: { params: z.object({ endpoint }) },
  responses: { 204: { description: 'They would' } },
});

export const hooksCheckRoute = defineRoute({
  route,
  handler: async (c) => {
    await checkAddress(c.get('server'), c.req.valid('param').endpoint);
    return c.body(null, 204);
  },
});
