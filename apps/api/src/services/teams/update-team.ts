import type { TeamPatch } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** Changes a team. @returns its id, or `undefined` when there is no such team */
export async function updateTeam({ control, workspace }: WorkspaceContext, id: string, patch: TeamPatch): Promise<string | undefined> {
  return control.write('teams.patch', { workspaceId: workspace.id, id, patch });
}
