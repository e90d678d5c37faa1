import { Persona, PersonaInput } from '@alongside/common';
import { createPersona } from '../services/personas/create-persona.ts';
import { getPersona } from '../services/personas/get-persona.ts';
import { defineCreateRoute } from './define-create-route.ts';

export const personasCreateRoute = defineCreateRoute({
  operationId: 'createPersona',
  tag: 'Personas',
  summary: 'Store a persona',
  description: 'Each call makes a new one.',
  path: '/v1/personas',
  input: PersonaInput,
  answer: Persona,
  isAlwaysNew: true,
  create: createPersona,
  get: getPersona,
});
