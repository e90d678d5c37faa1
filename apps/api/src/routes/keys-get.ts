import { ApiKey, ApiKeyId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { getKey } from '../services/keys/get-key.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'getKey',
  tags: ['Keys'],
  summary: 'Read what is known of an API key',
  method: 'get',
  path: '/v1/keys/{id}',
  ...access('admin'),
  request: { params: z.object({ id: ApiKeyId }) },
  responses: { 200: jsonAnswer(ApiKey, 'As it is now') },
});

export const keysGetRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await getKey(c.get('context'), id), id), 200);
  },
});
