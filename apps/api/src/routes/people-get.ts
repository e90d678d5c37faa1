import { Person, PersonId } from '@alongside/common';
import { getPerson } from '../services/people/get-person.ts';
import { defineGetRoute } from './define-get-route.ts';

export const peopleGetRoute = defineGetRoute({
  operationId: 'getPerson',
  tag: 'People',
  summary: 'Read a person',
  path: '/v1/people/{id}',
  id: PersonId,
  answer: Person,
  get: getPerson,
});
