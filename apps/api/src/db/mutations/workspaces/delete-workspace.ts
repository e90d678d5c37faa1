import { AppError } from '@alongside/common';
import { bumpAccess } from '../access/bump-access.ts';
import { installationChain } from '../audit/installation-chain.ts';
import { defineMutation } from '../define-mutation.ts';
import { removeHomelessUser } from '../members/remove-homeless-user.ts';

interface WorkspaceToDelete {
  readonly workspaceId: string;
  /** What was typed to confirm. */
  readonly confirmName: string;
}

/** What belongs to a workspace, the dependent first. Each takes its id as `?1`. */
const removals = [
  'DELETE FROM access_tokens WHERE session_id IN (SELECT id FROM sessions WHERE workspace_id = ?1)',
  'DELETE FROM sessions WHERE workspace_id = ?1',
  'DELETE FROM authorization_codes WHERE workspace_id = ?1',
  'DELETE FROM device_codes WHERE workspace_id = ?1',
  'DELETE FROM api_keys WHERE workspace_id = ?1',
  'DELETE FROM oidc_attempts WHERE provider_id IN (SELECT id FROM oidc_providers WHERE workspace_id = ?1)',
  'DELETE FROM oidc_providers WHERE workspace_id = ?1',
  'DELETE FROM team_members WHERE team_id IN (SELECT id FROM teams WHERE workspace_id = ?1)',
  'DELETE FROM teams WHERE workspace_id = ?1',
  `DELETE FROM sign_in_links WHERE workspace_id = ?1 OR (email IN (SELECT email FROM invitations WHERE workspace_id = ?1)
     AND email NOT IN (SELECT email FROM users))`,
  'DELETE FROM invitations WHERE workspace_id = ?1',
  'DELETE FROM members WHERE workspace_id = ?1',
  // The chain goes as a whole: its own rule lets entries go that its head calls removed.
  'UPDATE audit_heads SET removed_through = sequence WHERE workspace_id = ?1',
  'DELETE FROM audit_entries WHERE workspace_id = ?1',
  'DELETE FROM audit_heads WHERE workspace_id = ?1',
  'DELETE FROM workspaces WHERE id = ?1',
];

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
    for (const statement of removals) sql.run(statement, workspaceId);
    for (const userId of people) removeHomelessUser(sql, userId);
    audit({ action: 'workspace.deleted', subject: { kind: 'workspace', id: workspaceId } }, installationChain);
    bumpAccess(sql);
  },
});
