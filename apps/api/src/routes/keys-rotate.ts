import { ApiKeyId, ApiKeyRotation, NewApiKey } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { rotateKey } from '../services/keys/rotate-key.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';
import { noStore } from './oauth-answers.ts';

const route = createRoute({
  operationId: 'rotateKey',
  tags: ['Keys'],
  summary: 'Replace an API key',
  description: 'The new key has the same name, rights and length of life. The old one works on for the overlap.',
  method: 'post',
  path: '/v1/keys/{id}/rotate',
  ...notByExtensions('admin'),
  request: { params: z.object({ id: ApiKeyId }), body: jsonBody(ApiKeyRotation) },
  responses: { 201: jsonAnswer(NewApiKey, 'Made') },
});

export const keysRotateRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    const made = await rotateKey(c.get('server'), c.get('context'), id, c.req.valid('json'));
    return c.json(found(made, id), 201, noStore);
  },
});
