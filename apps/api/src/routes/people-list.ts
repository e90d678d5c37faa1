import { AccountId, EmailAddress, PageQuery, Person, pageOf } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { listPeople } from '../services/people/list-people.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'listPeople',
  tags: ['People'],
  summary: 'List people',
  method: 'get',
  path: '/v1/people',
  ...access('rep', 'marketer', 'admin'),
  request: { query: PageQuery.extend({ email: EmailAddress.optional(), accountId: AccountId.optional() }) },
  responses: { 200: jsonAnswer(pageOf(Person), 'The oldest first') },
});

export const peopleListRoute = defineRoute({
  route,
  handler: async (c) => c.json(await listPeople(c.get('context'), c.req.valid('query')), 200),
});
