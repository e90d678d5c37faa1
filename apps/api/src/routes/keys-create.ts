import { ApiKeyInput, AppError, NewApiKey, type Scope } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { issueKey } from '../services/keys/issue-key.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';
import { noStore } from './oauth-answers.ts';

const route = createRoute({
  operationId: 'createKey',
  tags: ['Keys'],
  summary: 'Make an API key',
  description:
    'The answer holds the key, and nothing else ever does: only a keyed hash of it is stored. A key without scopes may do all that its role may; a key that makes another one gives it no more than it has itself.',
  method: 'post',
  path: '/v1/keys',
  ...notByExtensions('admin'),
  request: { body: jsonBody(ApiKeyInput) },
  responses: { 201: jsonAnswer(NewApiKey, 'Made') },
});

export const keysCreateRoute = defineRoute({
  route,
  handler: async (c) => {
    const input = c.req.valid('json');
    refuseUnknown(input.scopes ?? [], c.get('scopes'));
    return c.json(await issueKey(c.get('server'), c.get('context'), input), 201, noStore);
  },
});

function refuseUnknown(scopes: readonly Scope[], known: ReadonlySet<Scope>): void {
  const errors = scopes.flatMap((scope, at) => (known.has(scope) ? [] : [{ path: `scopes.${at}`, message: 'is no scope of this API' }]));
  if (errors.length === 0) return;
  throw new AppError('invalid_request', `there are these scopes: ${[...known].sort().join(', ')}`, { errors });
}
