import type { WorkspaceContext } from '../../workspace-context.ts';

/** Takes a member out of the workspace and signs them out. @returns whether there was one */
export async function removeMember({ control, workspace }: WorkspaceContext, id: string): Promise<boolean> {
  return control.write('members.delete', { workspaceId: workspace.id, id });
}
