import { Persona, PersonaId, PersonaPatch } from '@alongside/common';
import { getPersona } from '../services/personas/get-persona.ts';
import { updatePersona } from '../services/personas/update-persona.ts';
import { defineUpdateRoute } from './define-update-route.ts';

export const personasUpdateRoute = defineUpdateRoute({
  operationId: 'updatePersona',
  tag: 'Personas',
  summary: 'Change a persona',
  description: 'Absent fields stay as they are. Lists and rules are replaced whole.',
  path: '/v1/personas/{id}',
  id: PersonaId,
  patch: PersonaPatch,
  answer: Persona,
  update: updatePersona,
  get: getPersona,
});
