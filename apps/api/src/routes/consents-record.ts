import { ConsentReport, ConsentsInput, PersonId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { recordConsents } from '../services/consents/record-consents.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'recordConsents',
  tags: ['Privacy'],
  summary: 'Record whether a person may be contacted',
  description:
    'Statements by channel, each with its own time: the newest of a channel holds, and of two of the same moment the stricter one. All are kept. Sent again, a statement changes nothing.',
  method: 'post',
  path: '/v1/people/{id}/consents',
  ...access('marketer', 'admin'),
  request: { params: z.object({ id: PersonId }), body: jsonBody(ConsentsInput) },
  responses: { 200: jsonAnswer(ConsentReport, 'What holds now, and all that was said') },
});

export const consentsRecordRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await recordConsents(c.get('context'), id, c.req.valid('json').consents), id), 200);
  },
});
