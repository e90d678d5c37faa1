import { AccountId, EmailAddress, PageQuery, Person } from '@alongside/common';
import { listPeople } from '../services/people/list-people.ts';
import { defineListRoute } from './define-list-route.ts';

export const peopleListRoute = defineListRoute({
  operationId: 'listPeople',
  tag: 'People',
  summary: 'List people',
  path: '/v1/people',
  query: PageQuery.extend({ email: EmailAddress.optional(), accountId: AccountId.optional() }),
  answer: Person,
  list: listPeople,
});
