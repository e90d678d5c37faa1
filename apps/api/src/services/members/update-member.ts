import type { MemberPatch } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';

/**
 * Changes a member; less rights hold from the next request on.
 *
 * @returns its id, or `undefined` when there is no such member
 */
export async function updateMember({ control, workspace }: WorkspaceContext, id: string, patch: MemberPatch): Promise<string | undefined> {
  return control.write('members.patch', { workspaceId: workspace.id, id, patch });
}
