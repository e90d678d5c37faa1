import { PersonaId } from '@alongside/common';
import { deletePersona } from '../services/personas/delete-persona.ts';
import { defineDeleteRoute } from './define-delete-route.ts';

export const personasDeleteRoute = defineDeleteRoute({
  operationId: 'deletePersona',
  tag: 'Personas',
  summary: 'Remove a persona',
  description:
    'Content loses the tag. `conflict` while a push that has not ended names it in its audience: without it, that push would reach others than it was meant for. End the push first.',
  path: '/v1/personas/{id}',
  id: PersonaId,
  remove: deletePersona,
});
