import type { Member, MemberStatus, Page, PageQuery, Role } from '@alongside/common';
import { and, eq, gt, sql } from '../../db/drizzle.ts';
import { members, teamMembers } from '../../db/schema/control/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readIdCursor, toIdPage } from '../id-cursor.ts';
import { readMembers } from './member-rows.ts';

export interface MembersQuery extends PageQuery {
  readonly role?: Role | undefined;
  readonly status?: MemberStatus | undefined;
  readonly teamId?: string | undefined;
}

/** One page of the workspace's members, the oldest first. */
export async function listMembers(context: WorkspaceContext, { limit, cursor, role, status, teamId }: MembersQuery): Promise<Page<Member>> {
  const where = and(
    gt(members.id, readIdCursor(cursor)),
    role === undefined ? undefined : sql`EXISTS (SELECT 1 FROM json_each(${members.roles}) WHERE value = ${role})`,
    status === undefined ? undefined : eq(members.status, status),
    teamId === undefined
      ? undefined
      : sql`EXISTS (SELECT 1 FROM ${teamMembers} WHERE ${teamMembers.memberId} = ${members.id} AND ${teamMembers.teamId} = ${teamId})`,
  );
  return toIdPage(await readMembers(context, where, limit + 1), limit);
}
