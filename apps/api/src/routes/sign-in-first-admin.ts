import { FirstAdminInput, SignInResult } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { becomeFirstAdmin } from '../services/sign-in/become-first-admin.ts';
import { openToEveryone } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';
import { signInAnswer } from './sign-in-answer.ts';
import { visitorOf } from './visitor-of.ts';

const route = createRoute({
  operationId: 'becomeFirstAdmin',
  tags: ['Sign-in'],
  summary: 'Become the first admin, with the link that the server printed when it started',
  description: 'Works once, for a day, and only while nobody is a member anywhere.',
  method: 'post',
  path: '/v1/sign-in/first-admin',
  ...openToEveryone('the link is the proof'),
  request: { body: jsonBody(FirstAdminInput) },
  responses: { 200: jsonAnswer(SignInResult, 'Signed in') },
});

export const signInFirstAdminRoute = defineRoute({
  route,
  handler: async (c) => signInAnswer(c, await becomeFirstAdmin(c.get('server'), c.req.valid('json'), visitorOf(c))),
});
