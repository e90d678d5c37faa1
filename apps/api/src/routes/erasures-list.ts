import { Erasure, PageQuery, pageOf } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { listErasures } from '../services/privacy/list-erasures.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'listErasures',
  tags: ['Privacy'],
  summary: 'Erasures so far',
  description: 'When, how many rows went and whether the search found nothing: without a word about the people.',
  method: 'get',
  path: '/v1/erasures',
  ...access('admin'),
  request: { query: PageQuery },
  responses: { 200: jsonAnswer(pageOf(Erasure), 'The oldest first') },
});

export const erasuresListRoute = defineRoute({
  route,
  handler: (c) => c.json(listErasures(c.get('context'), c.req.valid('query')), 200),
});
