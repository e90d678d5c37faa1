import { AppError } from '@alongside/common';
import { bumpAccess } from '../access/bump-access.ts';
import { installationChain } from '../audit/installation-chain.ts';
import { defineMutation } from '../define-mutation.ts';
import { removeHomelessUser } from '../members/remove-homeless-user.ts';
import { workspaceRemovals } from './workspace-removals.ts';

interface WorkspaceToDelete {
  readonly workspaceId: string;
  /** What was typed to confirm. */
  readonly confirmName: string;
}

/**
 * Removes every row of a workspace from the control database, and people who are members nowhere else. One entry of the installation's own
 * chain stays: the workspace's id, and who did it. It is also what tells a later start that files of that id may go.
 *
 * @throws AppError `invalid_request` when the name typed is not the workspace's
 */
export const deleteWorkspace = defineMutation({
  name: 'workspaces.delete',
  run(sql, { workspaceId, confirmName }: WorkspaceToDelete, { audit }): void {
    const name = sql.get('SELECT name FROM workspaces WHERE id = ?', workspaceId)?.[0];
    if (name === undefined) throw new AppError('not_found', `there is no workspace ${workspaceId}`);
    if (confirmName !== name) {
      const errors = [{ path: 'confirmName', message: 'is not the name of the workspace' }];
      throw new AppError('invalid_request', 'confirmName: is not the name of the workspace', { errors });
    }
    const people = sql.all('SELECT DISTINCT user_id FROM members WHERE workspace_id = ?', workspaceId).map(([id]) => String(id));
    for (const statement of workspaceRemovals) sql.run(statement, workspaceId);
    for (const userId of people) removeHomelessUser(sql, userId);
    audit({ action: 'workspace.deleted', subject: { kind: 'workspace', id: workspaceId } }, installationChain);
    bumpAccess(sql);
  },
});
