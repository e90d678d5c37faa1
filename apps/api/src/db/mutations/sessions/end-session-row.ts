import type { SqlConnection } from '../../sql-connection.ts';
import { bumpAccess } from '../access/bump-access.ts';
import type { MutationTools } from '../define-mutation.ts';

export type SessionEnd = 'sign_out' | 'owner' | 'admin' | 'reuse' | 'member_changed' | 'new_sign_in';

/** By somebody who wants the member out of it: not by whoever has just said yes to a device, and goes. */
const putOut: readonly SessionEnd[] = ['owner', 'admin', 'member_changed'];

/** Ends a session with all its tokens, in every process. Put out of it, the member has let nobody else in, either. @returns whether it was going on */
export function endSessionRow(sql: SqlConnection, id: string, endedBy: SessionEnd, { nowMs, audit }: MutationTools): boolean {
  const row = sql.get('SELECT workspace_id, member_id, kind FROM sessions WHERE id = ? AND ended_at_ms IS NULL', id);
  if (!row) return false;
  const [workspaceId, member, kind] = row.map(String);
  sql.run('UPDATE sessions SET ended_at_ms = ?, ended_by = ? WHERE id = ?', nowMs, endedBy, id);
  sql.run('DELETE FROM access_tokens WHERE session_id = ?', id);
  if (putOut.includes(endedBy)) {
    sql.run('DELETE FROM authorization_codes WHERE member_id = ? AND used_at_ms IS NULL', member ?? '');
    sql.run("UPDATE device_codes SET status = 'denied' WHERE member_id = ? AND status = 'approved'", member ?? '');
  }
  const after = { member: member ?? '', kind: kind ?? '', by: endedBy };
  audit({ action: 'session.ended', subject: { kind: 'session', id }, after }, workspaceId);
  bumpAccess(sql);
  return true;
}
