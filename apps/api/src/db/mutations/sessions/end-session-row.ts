import type { SqlConnection } from '../../sql-connection.ts';
import { bumpAccess } from '../access/bump-access.ts';
import type { MutationTools } from '../define-mutation.ts';

export type SessionEnd = 'sign_out' | 'owner' | 'admin' | 'reuse' | 'member_changed' | 'new_sign_in';

/** Ends a session with all its tokens, in every process. @returns whether it was going on */
export function endSessionRow(sql: SqlConnection, id: string, endedBy: SessionEnd, { nowMs, audit }: MutationTools): boolean {
  const row = sql.get('SELECT workspace_id, member_id, kind FROM sessions WHERE id = ? AND ended_at_ms IS NULL', id);
  if (!row) return false;
  const [workspaceId, member, kind] = row.map(String);
  sql.run('UPDATE sessions SET ended_at_ms = ?, ended_by = ? WHERE id = ?', nowMs, endedBy, id);
  sql.run('DELETE FROM access_tokens WHERE session_id = ?', id);
  const after = { member: member ?? '', kind: kind ?? '', by: endedBy };
  audit({ action: 'session.ended', subject: { kind: 'session', id }, after }, workspaceId);
  bumpAccess(sql);
  return true;
}
