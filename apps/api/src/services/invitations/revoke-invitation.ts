import type { WorkspaceContext } from '../../workspace-context.ts';

/** Makes the link of an invitation useless. @returns whether there is such an invitation */
export async function revokeInvitation({ control, workspace }: WorkspaceContext, id: string): Promise<boolean> {
  return control.write('invitations.revoke', { workspaceId: workspace.id, id });
}
