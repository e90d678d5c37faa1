import { InvitationPreview, InvitationPreviewInput } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { previewInvitation } from '../services/invitations/preview-invitation.ts';
import { openToEveryone } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'previewInvitation',
  tags: ['Sign-in'],
  summary: 'What an invitation promises',
  method: 'post',
  path: '/v1/invitations/preview',
  ...openToEveryone('the link is the proof'),
  request: { body: jsonBody(InvitationPreviewInput) },
  responses: { 200: jsonAnswer(InvitationPreview, 'It can be accepted') },
});

export const invitationsPreviewRoute = defineRoute({
  route,
  handler: (c) => {
    c.header('cache-control', 'no-store');
    return c.json(previewInvitation(c.get('server'), c.req.valid('json').token), 200);
  },
});
