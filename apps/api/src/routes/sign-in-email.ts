import { EmailSignIn } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { mailLink } from '../services/sign-in/mail-link.ts';
import { openToEveryone } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';
import { visitorOf } from './visitor-of.ts';

const Asked = z.object({ status: z.literal('asked') });

const route = createRoute({
  operationId: 'askForSignInLink',
  tags: ['Sign-in'],
  summary: 'Have a link to sign in with sent by mail',
  description: 'The answer is the same whether or not anybody has that address. The link works once, for 15 minutes.',
  method: 'post',
  path: '/v1/sign-in/email',
  ...openToEveryone('whoever asks is not signed in yet'),
  request: { body: jsonBody(EmailSignIn) },
  responses: { 202: jsonAnswer(Asked, 'If somebody has that address, they get a mail') },
});

export const signInEmailRoute = defineRoute({
  route,
  handler: (c) => {
    const server = c.get('server');
    const [asked, visitor] = [c.req.valid('json'), visitorOf(c)];
    // After the answer: how long it takes must not tell whether the address is known.
    setImmediate(() => {
      mailLink(server, asked, visitor).catch((error: unknown) => {
        server.log.error({ requestId: visitor.requestId, err: error }, 'a link to sign in with was not made');
      });
    });
    return c.json({ status: 'asked' as const }, 202);
  },
});
