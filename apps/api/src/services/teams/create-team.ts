import type { TeamInput } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** Makes a team. @returns its id */
export async function createTeam({ control, workspace }: WorkspaceContext, input: TeamInput): Promise<string> {
  return control.write('teams.create', { workspaceId: workspace.id, input });
}
