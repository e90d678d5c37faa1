import { AccountId, Note, OpportunityId, PageQuery, PersonId, pageOf } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { listNotes } from '../services/notes/list-notes.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'listNotes',
  tags: ['Notes'],
  summary: 'List what reps told marketing',
  method: 'get',
  path: '/v1/notes',
  ...access('marketer', 'admin'),
  request: { query: PageQuery.extend({ subjectId: z.union([PersonId, AccountId, OpportunityId]).optional() }) },
  responses: { 200: jsonAnswer(pageOf(Note), 'The newest first') },
});

export const notesListRoute = defineRoute({
  route,
  handler: async (c) => c.json(await listNotes(c.get('context'), c.req.valid('query')), 200),
});
