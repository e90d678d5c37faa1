import { PersonId } from '@alongside/common';
import { deletePerson } from '../services/people/delete-person.ts';
import { defineDeleteRoute } from './define-delete-route.ts';

export const peopleDeleteRoute = defineDeleteRoute({
  operationId: 'deletePerson',
  tag: 'People',
  summary: 'Remove a person with all their touches',
  description: 'Their touches, their CRM records, their part in deals and what reps said on their page go with them.',
  path: '/v1/people/{id}',
  id: PersonId,
  remove: deletePerson,
});
