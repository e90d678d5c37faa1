import { AppError, dayMs } from '@alongside/common';
import { sessionLife } from '../../../auth/session-life.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import { defineMutation } from '../define-mutation.ts';
import { endSessionRow } from './end-session-row.ts';

export interface NewSession {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly kind: 'console' | 'extension';
  readonly method: 'email' | 'sso' | 'invitation' | 'first_admin';
  readonly label: string;
  /** Of the cookie or of the first refresh token. */
  readonly prefix: string;
  readonly hash: string;
  /** The session of the same browser that ends with this one. */
  readonly replaces?: string | undefined;
}

/** How long a session that is over is kept, so that the reuse of its tokens is known as that. @unit milliseconds */
const keptMs = 30 * dayMs;

/**
 * Signs a member in.
 *
 * @returns the id of the session
 * @throws AppError `sign_in_failed` when the member is not an active one of the workspace, or came another way than by the identity
 *   provider where it alone lets people in
 */
export const startSession = defineMutation({
  name: 'sessions.start',
  run: (sql, input: NewSession, tools): string => insertSession(sql, input, tools),
});

/** The same, for mutations that sign in as a part of what they do. */
export function insertSession(sql: SqlConnection, session: NewSession, tools: MutationTools): string {
  const { workspaceId, memberId, kind, method, label, prefix, hash, replaces } = session;
  const { nowMs, newId, audit } = tools;
  // Asked again here: what let them in may have been changed while they were on their way.
  const mayEnter = sql.get(
    `SELECT 1 FROM members m JOIN workspaces w ON w.id = m.workspace_id
     WHERE m.id = ? AND m.workspace_id = ? AND m.status = 'active' AND (w.sso_only = 0 OR ? = 'sso')`,
    memberId,
    workspaceId,
    method,
  );
  if (!mayEnter) throw new AppError('sign_in_failed', `${memberId} may not sign in here, or not in this way`);
  sql.run('DELETE FROM sessions WHERE workspace_id = ? AND coalesce(ended_at_ms, expires_at_ms) < ?', workspaceId, nowMs - keptMs);
  if (replaces !== undefined) endSessionRow(sql, replaces, 'new_sign_in', tools);
  const id = newId('session');
  sql.run(
    `INSERT INTO sessions (id, workspace_id, member_id, kind, method, label, prefix, hash, created_at_ms, last_used_at_ms, expires_at_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    workspaceId,
    memberId,
    kind,
    method,
    label,
    prefix,
    hash,
    nowMs,
    nowMs,
    nowMs + sessionLife[kind].mostMs,
  );
  sql.run('UPDATE members SET last_seen_at_ms = ? WHERE id = ?', nowMs, memberId);
  audit({ action: 'session.started', subject: { kind: 'session', id }, after: { member: memberId, kind, method } }, workspaceId);
  return id;
}
