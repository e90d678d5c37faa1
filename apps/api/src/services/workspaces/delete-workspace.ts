import type { WorkspaceDeletion } from '@alongside/common';
import type { Context } from '../../context.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { removeWorkspaceFiles } from './remove-workspace-files.ts';

/**
 * Deletes the workspace that the principal works in, with everything in it. Rows first, files second: whatever interrupts it, nobody gets in
 * any more, and the next start removes what files are left.
 *
 * @throws AppError `invalid_request` when the name typed is not the workspace's
 */
export async function deleteWorkspace(
  { control, workspace: { id } }: WorkspaceContext,
  server: Pick<Context, 'env' | 'stores' | 'writer' | 'log'>,
  { confirmName }: WorkspaceDeletion,
): Promise<void> {
  await control.write('workspaces.delete', { workspaceId: id, confirmName });
  try {
    await removeWorkspaceFiles(server, id);
  } catch (error) {
    // It is deleted all the same: an answer that says otherwise would be wrong.
    server.log.error({ workspaceId: id, err: error }, 'files of a deleted workspace are left: the next start removes them');
  }
}
