import { DeviceAuthorization } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { deviceLabel } from '../auth/device-label.ts';
import { beginDeviceSignIn } from '../services/oauth/begin-device-sign-in.ts';
import { extensionClient } from '../services/oauth/client.ts';
import { openToEveryone } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { formBody, noStore, oauthRefusal, refuseInvalidForm } from './oauth-answers.ts';

const route = createRoute({
  operationId: 'beginDeviceSignIn',
  tags: ['Sign-in of extensions'],
  summary: 'Begin a sign-in that is finished in another window',
  description: 'RFC 8628.',
  method: 'post',
  path: '/oauth/device_authorization',
  ...openToEveryone('nobody is signed in yet'),
  request: { body: formBody(z.object({ client_id: z.string().max(400), scope: z.string().max(400).optional() })) },
  responses: { 200: jsonAnswer(DeviceAuthorization, 'The codes'), 400: oauthRefusal },
});

export const oauthDeviceAuthorizationRoute = defineRoute({
  route,
  hook: refuseInvalidForm,
  handler: async (c) => {
    const { client_id: clientId } = c.req.valid('form');
    if (clientId !== extensionClient.id) {
      return c.json({ error: 'invalid_client' as const, error_description: 'this client is not known here' }, 400, noStore);
    }
    const begun = await beginDeviceSignIn(c.get('server'), { clientId, label: deviceLabel(c.req.header('user-agent')) });
    return c.json(begun, 200, noStore);
  },
});
