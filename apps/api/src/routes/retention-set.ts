import { RetentionReport, RetentionRules } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { setRetention } from '../services/retention/set-retention.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'setRetention',
  tags: ['Privacy'],
  summary: 'Say how long each kind of data is kept',
  description:
    'Replaces all rules: a kind that is not named is kept for ever. Applied once a day. `inactive_people` are those with whom nothing happened for so long; who objected or is in an open deal stays; `feedback` goes with notes, `sessions` with links, codes and invitations.',
  method: 'put',
  path: '/v1/retention',
  ...access('admin'),
  request: { body: jsonBody(RetentionRules) },
  responses: { 200: jsonAnswer(RetentionReport, 'The rules now') },
});

export const retentionSetRoute = defineRoute({
  route,
  handler: async (c) => c.json(await setRetention(c.get('context'), c.req.valid('json').rules), 200),
});
