import { Person, PersonId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { getPerson } from '../services/people/get-person.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'getPerson',
  tags: ['People'],
  summary: 'Read a person',
  method: 'get',
  path: '/v1/people/{id}',
  ...access('rep', 'marketer', 'admin'),
  request: { params: z.object({ id: PersonId }) },
  responses: { 200: jsonAnswer(Person, 'The person') },
});

export const peopleGetRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await getPerson(c.get('context'), id), id), 200);
  },
});
