import { IdentityCasePage, IdentityCaseQuery } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { listCases } from '../services/identity/list-cases.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'listIdentityCases',
  tags: ['Identity'],
  summary: 'List pairs that may be one',
  description:
    'People and companies of which no rule can tell whether they are one, with what speaks for it and against: somebody decides. With `status=kept_apart`: those of which somebody said that they are not.',
  method: 'get',
  path: '/v1/identity-cases',
  ...notByExtensions('marketer', 'admin'),
  request: { query: IdentityCaseQuery },
  responses: { 200: jsonAnswer(IdentityCasePage, 'The oldest first; those kept apart, the newest first') },
});

export const identityCasesListRoute = defineRoute({
  route,
  handler: (c) => c.json(listCases(c.get('context'), c.req.valid('query')), 200),
});
