import { Person, PersonInput } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { createPerson } from '../services/people/create-person.ts';
import { getPerson } from '../services/people/get-person.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'createPerson',
  tags: ['People'],
  summary: 'Store a person',
  description:
    'A person already known by source and external id, by a CRM record or by e-mail address is updated instead, and answered with 200.',
  method: 'post',
  path: '/v1/people',
  ...access('marketer', 'admin'),
  request: { body: jsonBody(PersonInput) },
  responses: { 200: jsonAnswer(Person, 'Known already, now updated'), 201: jsonAnswer(Person, 'New') },
});

export const peopleCreateRoute = defineRoute({
  route,
  handler: async (c) => {
    const context = c.get('context');
    const { id, isNew } = await createPerson(context, c.req.valid('json'));
    return c.json(found(await getPerson(context, id), id), isNew ? 201 : 200);
  },
});
