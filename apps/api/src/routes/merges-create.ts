import { Merge, MergeInput } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { createMerge } from '../services/identity/create-merge.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'createMerge',
  tags: ['Identity'],
  summary: 'Make one of two',
  description:
    'Of each field the later word holds, and everything that belongs to either belongs to the survivor. The id of the merged one stays understood.',
  method: 'post',
  path: '/v1/merges',
  ...notByExtensions('marketer', 'admin'),
  request: { body: jsonBody(MergeInput) },
  responses: { 201: jsonAnswer(Merge, 'Merged') },
});

export const mergesCreateRoute = defineRoute({
  route,
  handler: async (c) => {
    const input = c.req.valid('json');
    return c.json(found(await createMerge(c.get('context'), input), input.mergedId), 201);
  },
});
