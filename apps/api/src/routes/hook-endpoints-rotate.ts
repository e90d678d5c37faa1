import { HookEndpointId, HookSecretRotation, NewHookEndpoint } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { rotateHookSecret } from '../services/hooks/rotate-hook-secret.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';
import { noStore } from './oauth-answers.ts';

const route = createRoute({
  operationId: 'rotateHookSecret',
  tags: ['Webhooks in'],
  summary: 'Give an address for webhooks another secret',
  description: 'For the overlap deliveries signed with either are believed.',
  method: 'post',
  path: '/v1/hook-endpoints/{id}/rotate',
  ...notByExtensions('admin'),
  request: { params: z.object({ id: HookEndpointId }), body: jsonBody(HookSecretRotation) },
  responses: { 201: jsonAnswer(NewHookEndpoint, 'Made') },
});

export const hookEndpointsRotateRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await rotateHookSecret(c.get('server'), c.get('context'), id, c.req.valid('json')), id), 201, noStore);
  },
});
