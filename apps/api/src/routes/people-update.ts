import { Person, PersonId, PersonPatch } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { getPerson } from '../services/people/get-person.ts';
import { updatePerson } from '../services/people/update-person.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'updatePerson',
  tags: ['People'],
  summary: 'Change a person',
  method: 'patch',
  path: '/v1/people/{id}',
  ...access('marketer', 'admin'),
  request: { params: z.object({ id: PersonId }), body: jsonBody(PersonPatch) },
  responses: { 200: jsonAnswer(Person, 'As it is now') },
});

export const peopleUpdateRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    const context = c.get('context');
    found(await updatePerson(context, id, c.req.valid('json')), id);
    return c.json(found(await getPerson(context, id), id), 200);
  },
});
