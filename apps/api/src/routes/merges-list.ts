import { Merge, MergeQuery, pageOf } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { listMerges } from '../services/identity/list-merges.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'listMerges',
  tags: ['Identity'],
  summary: 'List what became one',
  description: 'What was merged, by which rule, and what was undone since. With `survivorId`: the history of one person or company.',
  method: 'get',
  path: '/v1/merges',
  ...notByExtensions('marketer', 'admin'),
  request: { query: MergeQuery },
  responses: { 200: jsonAnswer(pageOf(Merge), 'The newest first') },
});

export const mergesListRoute = defineRoute({ route, handler: (c) => c.json(listMerges(c.get('context'), c.req.valid('query')), 200) });
