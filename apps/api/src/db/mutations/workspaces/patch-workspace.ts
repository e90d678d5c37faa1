import { AppError, type WorkspacePatch } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';
import { bumpAccess } from '../access/bump-access.ts';
import { defineMutation, type MutationTools } from '../define-mutation.ts';
import { endSessionRow } from '../sessions/end-session-row.ts';

interface WorkspaceToPatch {
  readonly workspaceId: string;
  readonly patch: WorkspacePatch;
  /** Of whoever asks: absent for a key. */
  readonly sessionId: string | undefined;
}

/**
 * Changes a workspace. Where only the identity provider may let people in from now on, whoever came in another way is signed out, but for
 * the session that says so: its admin must be able to take it back when the provider does not work.
 *
 * @throws AppError `conflict` when there is no identity provider that is switched on
 */
export const patchWorkspace = defineMutation({
  name: 'workspaces.patch',
  run(sql, { workspaceId, patch, sessionId }: WorkspaceToPatch, tools): void {
    const { audit } = tools;
    const subject = { kind: 'workspace', id: workspaceId };
    const row = sql.get('SELECT name, reps_see, sso_only FROM workspaces WHERE id = ?', workspaceId);
    if (!row) throw new AppError('not_found', `there is no workspace ${workspaceId}`);
    if (patch.name !== undefined && patch.name !== row[0]) {
      sql.run('UPDATE workspaces SET name = ? WHERE id = ?', patch.name, workspaceId);
      audit({ action: 'workspace.renamed', subject }, workspaceId);
    }
    const before = { repsSee: String(row[1]), ssoOnly: row[2] === 1 };
    const after = { repsSee: patch.repsSee ?? before.repsSee, ssoOnly: patch.ssoOnly ?? before.ssoOnly };
    if (after.repsSee === before.repsSee && after.ssoOnly === before.ssoOnly) return;
    const turnsOn = after.ssoOnly && !before.ssoOnly;
    if (turnsOn && !hasProvider(sql, workspaceId))
      throw new AppError('conflict', 'there is no identity provider that is switched on: nobody could sign in any more');
    sql.run('UPDATE workspaces SET reps_see = ?, sso_only = ? WHERE id = ?', after.repsSee, after.ssoOnly ? 1 : 0, workspaceId);
    audit({ action: 'workspace.settings_changed', subject, before, after }, workspaceId);
    if (turnsOn) endOtherSessions(sql, workspaceId, sessionId, tools);
    bumpAccess(sql);
  },
});

function hasProvider(sql: SqlConnection, workspaceId: string): boolean {
  return sql.get('SELECT 1 FROM oidc_providers WHERE workspace_id = ? AND is_enabled = 1 LIMIT 1', workspaceId) !== undefined;
}

function endOtherSessions(sql: SqlConnection, workspaceId: string, kept: string | undefined, tools: MutationTools): void {
  const others = sql.all(
    "SELECT id FROM sessions WHERE workspace_id = ? AND method <> 'sso' AND ended_at_ms IS NULL AND id <> ?",
    workspaceId,
    kept ?? '',
  );
  for (const [id] of others) endSessionRow(sql, String(id), 'member_changed', tools);
}
