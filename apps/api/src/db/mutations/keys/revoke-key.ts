import { bumpAccess } from '../access/bump-access.ts';
import { defineMutation } from '../define-mutation.ts';

/** Ends a key at once. @returns whether the workspace has one with that id, ended before or not */
export const revokeKey = defineMutation({
  name: 'keys.revoke',
  run(sql, { workspaceId, id }: { readonly workspaceId: string; readonly id: string }, { nowMs, audit }): boolean {
    const row = sql.get('SELECT role, revoked_at_ms FROM api_keys WHERE id = ? AND workspace_id = ?', id, workspaceId);
    if (!row) return false;
    if (row[1] !== null) return true;
    sql.run('UPDATE api_keys SET revoked_at_ms = ? WHERE id = ?', nowMs, id);
    audit({ action: 'key.revoked', subject: { kind: 'key', id }, before: { role: String(row[0]) } }, workspaceId);
    bumpAccess(sql);
    return true;
  },
});
