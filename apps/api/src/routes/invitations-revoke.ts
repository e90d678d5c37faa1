import { InvitationId } from '@alongside/common';
import { revokeInvitation } from '../services/invitations/revoke-invitation.ts';
import { defineDeleteRoute } from './define-delete-route.ts';

export const invitationsRevokeRoute = defineDeleteRoute({
  operationId: 'revokeInvitation',
  tag: 'Invitations',
  summary: 'Revoke an invitation',
  description: 'Its link works no longer. `conflict` when it was accepted: then there is a member to be removed.',
  path: '/v1/invitations/{id}',
  roles: ['admin'],
  id: InvitationId,
  remove: revokeInvitation,
});
