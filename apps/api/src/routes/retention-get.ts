import { RetentionReport } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { getRetention } from '../services/retention/get-retention.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'getRetention',
  tags: ['Privacy'],
  summary: 'How long each kind of data is kept',
  method: 'get',
  path: '/v1/retention',
  ...access('admin'),
  responses: { 200: jsonAnswer(RetentionReport, 'The rule of every kind; one without days is kept for ever') },
});

export const retentionGetRoute = defineRoute({ route, handler: (c) => c.json(getRetention(c.get('context')), 200) });
