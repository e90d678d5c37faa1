import type { Page, PageQuery, Team } from '@alongside/common';
import { gt } from '../../db/drizzle.ts';
import { teams } from '../../db/schema/control/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readIdCursor, toIdPage } from '../id-cursor.ts';
import { readTeams } from './team-rows.ts';

/** One page of the workspace's teams, the oldest first. */
export async function listTeams(context: WorkspaceContext, { limit, cursor }: PageQuery): Promise<Page<Team>> {
  return toIdPage(await readTeams(context, gt(teams.id, readIdCursor(cursor)), limit + 1), limit);
}
