import { MemberId } from '@alongside/common';
import { removeMember } from '../services/members/remove-member.ts';
import { defineDeleteRoute } from './define-delete-route.ts';

export const membersDeleteRoute = defineDeleteRoute({
  operationId: 'deleteMember',
  tag: 'Members',
  summary: 'Remove a member',
  description:
    'They are signed out everywhere. A person who is a member of no other workspace is forgotten, name and address; the audit log keeps the id. `conflict` when nobody would be an active admin any more.',
  path: '/v1/members/{id}',
  roles: ['admin'],
  id: MemberId,
  remove: removeMember,
});
