import { BatchResult } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { recordNotes } from '../services/notes/record-notes.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';
import { rowBatch } from './row-batch.ts';

const route = createRoute({
  operationId: 'recordNotes',
  tags: ['Notes'],
  summary: 'Tell marketing something about a record',
  description: 'Up to 50 notes at once. Each counts once by its id, however often it is sent. Marketing need not know the record.',
  method: 'post',
  path: '/v1/notes',
  ...access('rep', 'marketer', 'admin'),
  request: { body: jsonBody(rowBatch('notes', 'NoteInput', 50)) },
  responses: { 200: jsonAnswer(BatchResult, 'What became of each note') },
});

export const notesRecordRoute = defineRoute({
  route,
  handler: async (c) => c.json(await recordNotes(c.get('context'), c.req.valid('json').notes), 200),
});
