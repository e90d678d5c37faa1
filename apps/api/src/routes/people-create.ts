import { Person, PersonInput } from '@alongside/common';
import { createPerson } from '../services/people/create-person.ts';
import { getPerson } from '../services/people/get-person.ts';
import { defineCreateRoute } from './define-create-route.ts';

export const peopleCreateRoute = defineCreateRoute({
  operationId: 'createPerson',
  tag: 'People',
  summary: 'Store a person',
  description:
    'A person already known by source and external id, by a CRM record or by e-mail address is updated instead, and answered with 200.',
  path: '/v1/people',
  input: PersonInput,
  answer: Person,
  create: createPerson,
  get: getPerson,
});
