import { type Member, msToInstant, type Role } from '@alongside/common';
import { and, eq, inArray, type SQL, sql } from '../../db/drizzle.ts';
import { members, teamMembers, users } from '../../db/schema/control/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** Members of the workspace that meet the condition, in order of their ids. */
export async function readMembers({ control, workspace }: WorkspaceContext, where: SQL | undefined, limit: number): Promise<Member[]> {
  const rows = await control.read
    .select({
      id: members.id,
      // What the workspace calls them counts before what they call themselves.
      name: sql<string>`coalesce(${members.name}, ${users.name})`,
      email: users.email,
      roles: members.roles,
      status: members.status,
      source: members.source,
      createdAtMs: members.createdAtMs,
      lastSeenAtMs: members.lastSeenAtMs,
    })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.workspaceId, workspace.id), where))
    .orderBy(members.id)
    .limit(limit);
  const teams = await teamsOf(
    control,
    rows.map(({ id }) => id),
  );
  return rows.map(({ createdAtMs, lastSeenAtMs, roles, ...row }) => ({
    ...row,
    roles: JSON.parse(roles) as Role[],
    teamIds: (teams.get(row.id) ?? []).map(({ teamId }) => teamId),
    createdAt: msToInstant(createdAtMs),
    ...(lastSeenAtMs !== null && { lastSeenAt: msToInstant(lastSeenAtMs) }),
  }));
}

/** At most 200 members are asked for, and a workspace has a thousand teams at most. */
const mostRows = 200_000;

async function teamsOf({ read }: WorkspaceContext['control'], memberIds: readonly string[]) {
  const rows = await read
    .select({ teamId: teamMembers.teamId, memberId: teamMembers.memberId })
    .from(teamMembers)
    .where(inArray(teamMembers.memberId, [...memberIds]))
    .orderBy(teamMembers.teamId)
    .limit(mostRows);
  return Map.groupBy(rows, ({ memberId }) => memberId);
}
