import { SessionId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { endDevice } from '../services/devices/end-device.ts';
import { membersOnly } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';

const route = createRoute({
  operationId: 'endDevice',
  tags: ['Devices'],
  summary: 'Sign a device out',
  description: 'One of your own; admins: any in the workspace. It opens nothing any more within a second.',
  method: 'delete',
  path: '/v1/devices/{id}',
  ...membersOnly('rep', 'marketer', 'admin'),
  request: { params: z.object({ id: SessionId }) },
  responses: { 204: { description: 'Signed out' } },
});

export const devicesDeleteRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    found((await endDevice(c.get('context'), id)) || undefined, id);
    return c.body(null, 204);
  },
});
