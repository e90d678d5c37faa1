import type { WorkspaceContext } from '../../workspace-context.ts';

/** Removes a team; its members stay. @returns whether there was one */
export async function removeTeam({ control, workspace }: WorkspaceContext, id: string): Promise<boolean> {
  return control.write('teams.delete', { workspaceId: workspace.id, id });
}
