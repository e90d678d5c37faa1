import { BatchResult, touchBatchLimit } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { recordTouches } from '../services/touches/record-touches.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';
import { rowBatch } from './row-batch.ts';

const route = createRoute({
  operationId: 'recordTouches',
  tags: ['Touches'],
  summary: 'Record touches',
  description:
    'Up to 1,000 at once. A touch that is there already, by source and external id, changes nothing. Rows that cannot be stored say why; the others are stored.',
  method: 'post',
  path: '/v1/touches',
  ...access('marketer', 'admin'),
  request: { body: jsonBody(rowBatch('touches', 'TouchInput', touchBatchLimit)) },
  responses: { 200: jsonAnswer(BatchResult, 'What became of each row') },
});

export const touchesRecordRoute = defineRoute({
  route,
  handler: async (c) => c.json(await recordTouches(c.get('context'), c.req.valid('json').touches), 200),
});
