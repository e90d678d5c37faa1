import { Persona, PersonaId } from '@alongside/common';
import { getPersona } from '../services/personas/get-persona.ts';
import { defineGetRoute } from './define-get-route.ts';

export const personasGetRoute = defineGetRoute({
  operationId: 'getPersona',
  tag: 'Personas',
  summary: 'Read a persona',
  path: '/v1/personas/{id}',
  id: PersonaId,
  answer: Persona,
  get: getPersona,
});
