import { PageQuery, Persona } from '@alongside/common';
import { listPersonas } from '../services/personas/list-personas.ts';
import { defineListRoute } from './define-list-route.ts';

export const personasListRoute = defineListRoute({
  operationId: 'listPersonas',
  tag: 'Personas',
  summary: 'List personas',
  path: '/v1/personas',
  query: PageQuery,
  answer: Persona,
  list: listPersonas,
});
