import { msToInstant, type Team } from '@alongside/common';
import { and, eq, inArray, type SQL } from '../../db/drizzle.ts';
import { teamMembers, teams } from '../../db/schema/control/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** At most 200 teams are asked for, each with a thousand members at most. */
const mostRows = 200_000;

/** Teams of the workspace that meet the condition, in order of their ids. */
export async function readTeams(
  { control: { read }, workspace }: WorkspaceContext,
  where: SQL | undefined,
  limit: number,
): Promise<Team[]> {
  const rows = await read
    .select({ id: teams.id, name: teams.name, createdAtMs: teams.createdAtMs })
    .from(teams)
    .where(and(eq(teams.workspaceId, workspace.id), where))
    .orderBy(teams.id)
    .limit(limit);
  const ids = rows.map(({ id }) => id);
  const inTeams = await read
    .select({ teamId: teamMembers.teamId, memberId: teamMembers.memberId })
    .from(teamMembers)
    .where(inArray(teamMembers.teamId, ids))
    .orderBy(teamMembers.memberId)
    .limit(mostRows);
  const membersOf = Map.groupBy(inTeams, ({ teamId }) => teamId);
  return rows.map(({ createdAtMs, ...row }) => ({
    ...row,
    memberIds: (membersOf.get(row.id) ?? []).map(({ memberId }) => memberId),
    createdAt: msToInstant(createdAtMs),
  }));
}
