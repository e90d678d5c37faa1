import { ResolveInput, ResolveResult } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { resolveRecord } from '../services/records/resolve-record.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'resolveRecord',
  tags: ['Records'],
  summary: 'Find whom a CRM record stands for',
  description: 'By the record itself, else by what its page shows: an e-mail address, a domain. These travel in the body only.',
  method: 'post',
  path: '/v1/records/resolve',
  ...access('rep', 'marketer', 'admin'),
  request: { body: jsonBody(ResolveInput) },
  responses: { 200: jsonAnswer(ResolveResult, 'Known, unknown or ambiguous') },
});

export const recordsResolveRoute = defineRoute({
  route,
  handler: async (c) => c.json(await resolveRecord(c.get('context'), c.req.valid('json')), 200),
});
