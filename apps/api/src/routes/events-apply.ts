import { BatchResult, eventBatchLimit } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { applyEvents } from '../services/events/apply-events.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';
import { rowBatch } from './row-batch.ts';

const route = createRoute({
  operationId: 'applyEvents',
  tags: ['Events'],
  summary: 'Tell what happened in other systems',
  description:
    'Up to 1,000 facts at once, of any type. Each carries the time at which it became so: of two words on the same field the later one holds, in whatever order they arrive, and one that is sent again changes nothing. An event that speaks of somebody who is not known yet is held until they are.',
  method: 'post',
  path: '/v1/events',
  ...access('marketer', 'admin'),
  request: { body: jsonBody(rowBatch('events', 'DataEvent', eventBatchLimit)) },
  responses: { 200: jsonAnswer(BatchResult, 'What became of each event') },
});

export const eventsApplyRoute = defineRoute({
  route,
  handler: async (c) => c.json(await applyEvents(c.get('context'), c.req.valid('json').events), 200),
});
