import { assert, Device, PageQuery, pageOf } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { listDevices } from '../services/devices/list-devices.ts';
import { membersOnly } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'listDevices',
  tags: ['Devices'],
  summary: 'Where you are signed in',
  method: 'get',
  path: '/v1/devices',
  ...membersOnly('rep', 'marketer', 'admin'),
  request: { query: PageQuery },
  responses: { 200: jsonAnswer(pageOf(Device), 'The oldest first') },
});

export const devicesListRoute = defineRoute({
  route,
  handler: (c) => {
    const context = c.get('context');
    const { member } = context.principal;
    assert(member, 'only members get here');
    return c.json(listDevices(context, member.id, c.req.valid('query')), 200);
  },
});
