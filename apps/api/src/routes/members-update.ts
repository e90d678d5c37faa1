import { Member, MemberId, MemberPatch } from '@alongside/common';
import { getMember } from '../services/members/get-member.ts';
import { updateMember } from '../services/members/update-member.ts';
import { defineUpdateRoute } from './define-update-route.ts';

export const membersUpdateRoute = defineUpdateRoute({
  operationId: 'updateMember',
  tag: 'Members',
  summary: 'Change a member',
  description:
    'Absent fields stay as they are; `teamIds` replaces the whole list. Who is suspended is signed out everywhere; fewer roles hold within a second, in every process. `conflict` when nobody would be an active admin any more.',
  path: '/v1/members/{id}',
  roles: ['admin'],
  isAtConsole: true,
  id: MemberId,
  patch: MemberPatch,
  answer: Member,
  update: updateMember,
  get: getMember,
});
