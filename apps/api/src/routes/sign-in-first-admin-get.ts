import { FirstAdminState } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { hasMembers } from '../services/sign-in/has-members.ts';
import { openToEveryone } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'getFirstAdmin',
  tags: ['Sign-in'],
  summary: 'Whether this installation still needs its first admin',
  method: 'get',
  path: '/v1/sign-in/first-admin',
  ...openToEveryone('the page for signing in asks it'),
  responses: { 200: jsonAnswer(FirstAdminState, 'Whether anybody is a member yet') },
});

export const signInFirstAdminGetRoute = defineRoute({
  route,
  handler: (c) => c.json({ isNeeded: !hasMembers(c.get('server')) }, 200),
});
