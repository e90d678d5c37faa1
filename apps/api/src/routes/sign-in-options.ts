import { SignInOptions, SignInOptionsQuery } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { getSignInOptions } from '../services/sign-in/get-options.ts';
import { openToEveryone } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'getSignInOptions',
  tags: ['Sign-in'],
  summary: 'How people of a workspace sign in',
  description: 'A workspace that does not exist is answered like one without an identity provider.',
  method: 'get',
  path: '/v1/sign-in/options',
  ...openToEveryone('the page for signing in asks it'),
  request: { query: SignInOptionsQuery },
  responses: { 200: jsonAnswer(SignInOptions, 'The ways in') },
});

export const signInOptionsRoute = defineRoute({
  route,
  handler: (c) => c.json(getSignInOptions(c.get('server'), c.req.valid('query').workspace), 200),
});
