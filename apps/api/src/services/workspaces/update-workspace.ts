import type { WorkspaceDetails, WorkspacePatch } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { getWorkspace } from './get-workspace.ts';

/** Changes the workspace that the principal works in. @returns it as it is then */
export async function updateWorkspace(context: WorkspaceContext, patch: WorkspacePatch): Promise<WorkspaceDetails> {
  await context.control.write('workspaces.patch', { workspaceId: context.workspace.id, patch });
  return getWorkspace(context);
}
