import { Member, MemberStatus, PageQuery, Role, TeamId } from '@alongside/common';
import { listMembers } from '../services/members/list-members.ts';
import { defineListRoute } from './define-list-route.ts';

export const membersListRoute = defineListRoute({
  operationId: 'listMembers',
  tag: 'Members',
  summary: 'List members',
  path: '/v1/members',
  query: PageQuery.extend({ role: Role.optional(), status: MemberStatus.optional(), teamId: TeamId.optional() }),
  answer: Member,
  list: listMembers,
});
