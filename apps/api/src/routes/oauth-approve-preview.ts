import { AuthorizationPreview, AuthorizationQuestion } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { previewAuthorization } from '../services/oauth/approve-authorization.ts';
import { atConsoleOnly } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'previewAuthorization',
  tags: ['Sign-in of extensions'],
  summary: 'What an extension asks for',
  method: 'post',
  path: '/v1/oauth/approvals/preview',
  ...atConsoleOnly('rep', 'marketer', 'admin'),
  request: { body: jsonBody(AuthorizationQuestion) },
  responses: { 200: jsonAnswer(AuthorizationPreview, 'Which client, and as whom it would be signed in where') },
});

export const oauthApprovePreviewRoute = defineRoute({
  route,
  handler: (c) => c.json(previewAuthorization(c.get('server'), c.get('context'), c.req.valid('json').request), 200),
});
