import { Erasure, ErasureId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { getErasure } from '../services/privacy/get-erasure.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'getErasure',
  tags: ['Privacy'],
  summary: 'How far an erasure is',
  method: 'get',
  path: '/v1/erasures/{id}',
  ...access('admin'),
  request: { params: z.object({ id: ErasureId }) },
  responses: { 200: jsonAnswer(Erasure, 'As it is now') },
});

export const erasuresGetRoute = defineRoute({
  route,
  handler: (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(getErasure(c.get('context'), id), id), 200);
  },
});
