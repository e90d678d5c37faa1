import type { Team } from '@alongside/common';
import { eq } from '../../db/drizzle.ts';
import { teams } from '../../db/schema/control/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readTeams } from './team-rows.ts';

/** The team of this workspace with that id, or `undefined`. */
export async function getTeam(context: WorkspaceContext, id: string): Promise<Team | undefined> {
  return (await readTeams(context, eq(teams.id, id), 1))[0];
}
