import type { RepsSee, Role } from '@alongside/common';
import type { SqlConnection } from '../sql-connection.ts';

/** Where an active member is signed in. */
export interface StoredSession {
  readonly id: string;
  readonly workspaceId: string;
  readonly kind: 'console' | 'extension';
  /** Of what it was looked up by. */
  readonly hash: string;
  /** When the session ends, or the access token if that is what it was looked up by. */
  readonly expiresAtMs: number;
  readonly lastUsedAtMs: number;
  readonly member: { readonly id: string; readonly userId: string; readonly name: string; readonly email: string };
  readonly roles: readonly Role[];
  readonly repsSee: RepsSee;
}

const ways = {
  id: { hash: 's.hash', expires: 's.expires_at_ms', join: '', where: 's.id = ?' },
  cookie: { hash: 's.hash', expires: 's.expires_at_ms', join: '', where: "s.prefix = ? AND s.kind = 'console'" },
  access: {
    hash: 't.hash',
    expires: 'min(t.expires_at_ms, s.expires_at_ms)',
    join: 'JOIN access_tokens t ON t.session_id = s.id',
    where: "t.prefix = ? AND s.kind = 'extension'",
  },
} as const;

/**
 * The session with that id, or to which the cookie or access token of that prefix belongs.
 *
 * @returns `undefined` when there is none, it was ended, or its member is not active
 */
export function readSession(sql: SqlConnection, by: keyof typeof ways, value: string): StoredSession | undefined {
  const { hash, expires, join, where } = ways[by];
  const row = sql.get(
    `SELECT s.id, s.workspace_id, s.kind, ${hash}, ${expires}, s.last_used_at_ms, m.id, u.id, coalesce(m.name, u.name), u.email, m.roles, w.reps_see
     FROM sessions s ${join}
     JOIN members m ON m.id = s.member_id AND m.workspace_id = s.workspace_id AND m.status = 'active'
     JOIN users u ON u.id = m.user_id
     JOIN workspaces w ON w.id = s.workspace_id
     WHERE ${where} AND s.ended_at_ms IS NULL`,
    value,
  );
  return (
    row && {
      id: String(row[0]),
      workspaceId: String(row[1]),
      kind: row[2] as StoredSession['kind'],
      hash: String(row[3]),
      expiresAtMs: Number(row[4]),
      lastUsedAtMs: Number(row[5]),
      member: { id: String(row[6]), userId: String(row[7]), name: String(row[8]), email: String(row[9]) },
      roles: JSON.parse(String(row[10])) as Role[],
      repsSee: row[11] as RepsSee,
    }
  );
}
