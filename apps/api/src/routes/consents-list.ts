import { ConsentReport, PersonId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { getConsents } from '../services/consents/get-consents.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'listConsents',
  tags: ['Privacy'],
  summary: 'Whether a person may be contacted, by channel',
  method: 'get',
  path: '/v1/people/{id}/consents',
  ...access('rep', 'marketer', 'admin'),
  request: { params: z.object({ id: PersonId }) },
  responses: { 200: jsonAnswer(ConsentReport, 'What holds, and all that was said') },
});

export const consentsListRoute = defineRoute({
  route,
  handler: (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(getConsents(c.get('context'), id), id), 200);
  },
});
