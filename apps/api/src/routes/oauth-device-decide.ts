import { DeviceDecision } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { decideDevice } from '../services/oauth/device-questions.ts';
import { atConsoleOnly } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'decideDevice',
  tags: ['Sign-in of extensions'],
  summary: 'Say yes or no to what waits under a code',
  method: 'post',
  path: '/v1/oauth/device/decision',
  ...atConsoleOnly('rep', 'marketer', 'admin'),
  request: { body: jsonBody(DeviceDecision) },
  responses: { 204: { description: 'Decided' } },
});

export const oauthDeviceDecideRoute = defineRoute({
  route,
  handler: async (c) => {
    await decideDevice(c.get('server'), c.get('context'), c.req.valid('json'));
    return c.body(null, 204);
  },
});
