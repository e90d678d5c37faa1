import { CaseReopened, IdentityCaseId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { reopenCase } from '../services/identity/reopen-case.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'reopenIdentityCase',
  tags: ['Identity'],
  summary: 'Ask again whether two are one',
  description: 'Takes back that two are kept apart. 409 when they are not: a merge is undone first.',
  method: 'post',
  path: '/v1/identity-cases/{id}/reopen',
  ...notByExtensions('marketer', 'admin'),
  request: { params: z.object({ id: IdentityCaseId }) },
  responses: { 200: jsonAnswer(CaseReopened, 'Open again') },
});

export const identityCasesReopenRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await reopenCase(c.get('context'), id), id), 200);
  },
});
