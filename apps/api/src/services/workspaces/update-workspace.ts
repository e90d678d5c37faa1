import type { WorkspaceDetails, WorkspacePatch } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { getWorkspace } from './get-workspace.ts';

/** Changes the workspace that the principal works in. @returns it as it is then */
export async function updateWorkspace(context: WorkspaceContext, patch: WorkspacePatch): Promise<WorkspaceDetails> {
  const { workspace, principal } = context;
  await context.control.write('workspaces.patch', { workspaceId: workspace.id, patch, sessionId: principal.sessionId });
  return getWorkspace(context);
}
