import { LinkSignIn, SignInResult } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { redeemLink } from '../services/sign-in/redeem-link.ts';
import { openToEveryone } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';
import { signInAnswer } from './sign-in-answer.ts';
import { visitorOf } from './visitor-of.ts';

const route = createRoute({
  operationId: 'signInByLink',
  tags: ['Sign-in'],
  summary: 'Sign in with the link from a mail',
  description:
    'Where the address belongs to several workspaces, the answer lists them; ask again with one of them. The link is used up by signing in.',
  method: 'post',
  path: '/v1/sign-in/link',
  ...openToEveryone('the link is the proof'),
  request: { body: jsonBody(LinkSignIn) },
  responses: { 200: jsonAnswer(SignInResult, 'Signed in, or a choice to make first') },
});

export const signInLinkRoute = defineRoute({
  route,
  handler: async (c) => signInAnswer(c, await redeemLink(c.get('server'), c.req.valid('json'), visitorOf(c))),
});
