import { InvitationAcceptance, SignInResult } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { acceptInvitation } from '../services/invitations/accept-invitation.ts';
import { openToEveryone } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';
import { signInAnswer } from './sign-in-answer.ts';
import { visitorOf } from './visitor-of.ts';

const route = createRoute({
  operationId: 'acceptInvitation',
  tags: ['Sign-in'],
  summary: 'Accept an invitation and sign in',
  description:
    'Works once. A workspace that lets people in through its identity provider only refuses it with `forbidden`: sign in there, and the invitation is found.',
  method: 'post',
  path: '/v1/invitations/accept',
  ...openToEveryone('the link is the proof'),
  request: { body: jsonBody(InvitationAcceptance) },
  responses: { 200: jsonAnswer(SignInResult, 'A member now, and signed in') },
});

export const invitationsAcceptRoute = defineRoute({
  route,
  handler: async (c) => signInAnswer(c, await acceptInvitation(c.get('server'), c.req.valid('json'), visitorOf(c))),
});
