import { Member, MemberId } from '@alongside/common';
import { getMember } from '../services/members/get-member.ts';
import { defineGetRoute } from './define-get-route.ts';

export const membersGetRoute = defineGetRoute({
  operationId: 'getMember',
  tag: 'Members',
  summary: 'Read a member',
  path: '/v1/members/{id}',
  id: MemberId,
  answer: Member,
  get: getMember,
});
