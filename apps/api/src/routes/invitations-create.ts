import { InvitationInput, NewInvitation } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { createInvitation } from '../services/invitations/create-invitation.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'createInvitation',
  tags: ['Invitations'],
  summary: 'Invite somebody',
  description:
    'The answer is the only one that holds the link; `sent` tells whether it also went out by mail. An older invitation of the same address ends. `conflict` when the address has a member here already.',
  method: 'post',
  path: '/v1/invitations',
  ...notByExtensions('admin'),
  request: { body: jsonBody(InvitationInput) },
  responses: { 201: jsonAnswer(NewInvitation, 'New') },
});

export const invitationsCreateRoute = defineRoute({
  route,
  handler: async (c) => c.json(await createInvitation(c.get('context'), c.get('server'), c.req.valid('json')), 201),
});
