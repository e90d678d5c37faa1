import { AuthorizationApproval, AuthorizationQuestion } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { approveAuthorization } from '../services/oauth/approve-authorization.ts';
import { atConsoleOnly } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';
import { noStore } from './oauth-answers.ts';

const route = createRoute({
  operationId: 'approveAuthorization',
  tags: ['Sign-in of extensions'],
  summary: 'Let an extension sign in as yourself',
  method: 'post',
  path: '/v1/oauth/approvals',
  ...atConsoleOnly('rep', 'marketer', 'admin'),
  request: { body: jsonBody(AuthorizationQuestion) },
  responses: { 200: jsonAnswer(AuthorizationApproval, 'Where the browser goes, with a code that is good once and for a minute') },
});

export const oauthApproveRoute = defineRoute({
  route,
  handler: async (c) => c.json(await approveAuthorization(c.get('server'), c.get('context'), c.req.valid('json').request), 200, noStore),
});
