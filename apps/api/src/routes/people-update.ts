import { Person, PersonId, PersonPatch } from '@alongside/common';
import { getPerson } from '../services/people/get-person.ts';
import { updatePerson } from '../services/people/update-person.ts';
import { defineUpdateRoute } from './define-update-route.ts';

export const peopleUpdateRoute = defineUpdateRoute({
  operationId: 'updatePerson',
  tag: 'People',
  summary: 'Change a person',
  description: 'Absent fields stay as they are; `null` empties one. `links` replaces the whole list.',
  path: '/v1/people/{id}',
  id: PersonId,
  patch: PersonPatch,
  answer: Person,
  update: updatePerson,
  get: getPerson,
});
