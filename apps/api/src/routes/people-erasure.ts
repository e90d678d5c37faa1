import { Erasure, ErasureInput, PersonId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { erasePerson } from '../services/privacy/erase-person.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'erasePerson',
  tags: ['Privacy'],
  summary: 'Erase a person',
  description:
    'Everything known about them goes, in all tables and stored answers, and no import or sync brings them back. Then every file is searched for them: `verified` says that nothing was found. Cannot be undone; asked again, it answers with the same erasure.',
  method: 'post',
  path: '/v1/people/{id}/erasure',
  ...access('admin'),
  request: { params: z.object({ id: PersonId }), body: jsonBody(ErasureInput) },
  responses: { 200: jsonAnswer(Erasure, 'Erased and searched for'), 202: jsonAnswer(Erasure, 'Erased; the search is still running') },
});

export const peopleErasureRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    const erasure = await erasePerson(c.get('context'), { personId: id, ...c.req.valid('json') });
    const answer = found(erasure, id);
    return c.json(answer, answer.status === 'running' ? 202 : 200);
  },
});
