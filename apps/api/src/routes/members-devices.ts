import { Device, MemberId, PageQuery, pageOf } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { listMemberDevices } from '../services/devices/list-member-devices.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'listMemberDevices',
  tags: ['Devices'],
  summary: 'Where a member is signed in',
  method: 'get',
  path: '/v1/members/{id}/devices',
  ...access('admin'),
  request: { params: z.object({ id: MemberId }), query: PageQuery },
  responses: { 200: jsonAnswer(pageOf(Device), 'The oldest first') },
});

export const membersDevicesRoute = defineRoute({
  route,
  handler: (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(listMemberDevices(c.get('context'), id, c.req.valid('query')), id), 200);
  },
});
