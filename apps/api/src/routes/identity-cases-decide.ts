import { CaseDecision, CaseOutcome, IdentityCaseId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { decideCase } from '../services/identity/decide-case.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'decideIdentityCase',
  tags: ['Identity'],
  summary: 'Say whether two are one',
  description: 'They are merged, which can be undone, or kept apart, which is remembered. 409 when the case is decided already.',
  method: 'post',
  path: '/v1/identity-cases/{id}/decision',
  ...notByExtensions('marketer', 'admin'),
  request: { params: z.object({ id: IdentityCaseId }), body: jsonBody(CaseDecision) },
  responses: { 200: jsonAnswer(CaseOutcome, 'Done') },
});

export const identityCasesDecideRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await decideCase(c.get('context'), id, c.req.valid('json')), id), 200);
  },
});
