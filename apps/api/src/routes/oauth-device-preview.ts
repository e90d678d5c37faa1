import { DevicePreview, DeviceQuestion } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { previewDevice } from '../services/oauth/device-questions.ts';
import { atConsoleOnly } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'previewDevice',
  tags: ['Sign-in of extensions'],
  summary: 'What waits to be signed in under a code',
  method: 'post',
  path: '/v1/oauth/device/preview',
  ...atConsoleOnly('rep', 'marketer', 'admin'),
  request: { body: jsonBody(DeviceQuestion) },
  responses: { 200: jsonAnswer(DevicePreview, 'Which device and client') },
});

export const oauthDevicePreviewRoute = defineRoute({
  route,
  handler: (c) => c.json(previewDevice(c.get('server'), c.get('context'), c.req.valid('json').userCode), 200),
});
