import { Invitation, PageQuery } from '@alongside/common';
import { listInvitations } from '../services/invitations/list-invitations.ts';
import { defineListRoute } from './define-list-route.ts';

export const invitationsListRoute = defineListRoute({
  operationId: 'listInvitations',
  tag: 'Invitations',
  summary: 'List invitations',
  path: '/v1/invitations',
  roles: ['admin'],
  query: PageQuery,
  answer: Invitation,
  list: listInvitations,
});
