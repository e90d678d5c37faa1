import { Merge, MergeId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { undoMerge } from '../services/identity/undo-merge.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'undoMerge',
  tags: ['Identity'],
  summary: 'Make two of one again',
  description:
    'The merged one is there again with what it was and what came from it; what was said since stays with the survivor. No rule joins them again.',
  method: 'post',
  path: '/v1/merges/{id}/undo',
  ...notByExtensions('marketer', 'admin'),
  request: { params: z.object({ id: MergeId }) },
  responses: { 200: jsonAnswer(Merge, 'Undone') },
});

export const mergesUndoRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await undoMerge(c.get('context'), id), id), 200);
  },
});
