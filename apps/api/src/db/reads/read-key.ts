import type { RepsSee, Role, Scope } from '@alongside/common';
import type { SqlConnection } from '../sql-connection.ts';

/** An API key that was not revoked. */
export interface StoredKey {
  readonly id: string;
  readonly workspaceId: string;
  readonly hash: string;
  readonly role: Role;
  readonly scopes: readonly Scope[] | undefined;
  readonly expiresAtMs: number | undefined;
  readonly repsSee: RepsSee;
}

const columns = {
  id: 'k.id',
  prefix: 'k.prefix',
} as const;

/** The key with that prefix or id; `undefined` when there is none or it was revoked. */
export function readKey(sql: SqlConnection, by: keyof typeof columns, value: string): StoredKey | undefined {
  const row = sql.get(
    `SELECT k.id, k.workspace_id, k.hash, k.role, k.scopes, k.expires_at_ms, w.reps_see
     FROM api_keys k JOIN workspaces w ON w.id = k.workspace_id
     WHERE ${columns[by]} = ? AND k.revoked_at_ms IS NULL`,
    value,
  );
  return (
    row && {
      id: String(row[0]),
      workspaceId: String(row[1]),
      hash: String(row[2]),
      role: row[3] as Role,
      scopes: row[4] === null ? undefined : (JSON.parse(String(row[4])) as Scope[]),
      expiresAtMs: row[5] === null ? undefined : Number(row[5]),
      repsSee: row[6] as RepsSee,
    }
  );
}
