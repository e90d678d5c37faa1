import { BatchResult } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { recordFeedback } from '../services/feedback/record-feedback.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';
import { rowBatch } from './row-batch.ts';

const route = createRoute({
  operationId: 'recordFeedback',
  tags: ['Feedback'],
  summary: 'Report what reps did with recommendations',
  description: 'Up to 200 acts at once. Each counts once by its id, however often it is sent.',
  method: 'post',
  path: '/v1/feedback',
  ...access('rep', 'marketer', 'admin'),
  request: { body: jsonBody(rowBatch('events', 'FeedbackEvent', 200)) },
  responses: { 200: jsonAnswer(BatchResult, 'What became of each act') },
});

export const feedbackRecordRoute = defineRoute({
  route,
  handler: async (c) => c.json(await recordFeedback(c.get('context'), c.req.valid('json').events), 200),
});
