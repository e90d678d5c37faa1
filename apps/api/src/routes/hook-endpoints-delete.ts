import { HookEndpointId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { removeEndpoint } from '../services/hooks/remove-endpoint.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';

const route = createRoute({
  operationId: 'deleteHookEndpoint',
  tags: ['Webhooks in'],
  summary: 'Close an address for webhooks',
  description: 'From now on a sender finds nothing there. Refused while deliveries wait to be applied; what was applied stays.',
  method: 'delete',
  path: '/v1/hook-endpoints/{id}',
  ...notByExtensions('admin'),
  request: { params: z.object({ id: HookEndpointId }) },
  responses: { 204: { description: 'Closed' } },
});

export const hookEndpointsDeleteRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    found((await removeEndpoint(c.get('context'), id)) || undefined, id);
    return c.body(null, 204);
  },
});
