import type { SqlConnection } from '../sql-connection.ts';

export interface StoredAnswer {
  readonly route: string;
  readonly bodyHash: string;
  readonly status: number;
  readonly body: string;
}

/** The first answer to the request that carried this `Idempotency-Key`. */
export function findAnswer(sql: SqlConnection, keyId: string, key: string): StoredAnswer | undefined {
  const row = sql.get('SELECT route, body_hash, status, body FROM idempotency_keys WHERE key_id = ? AND key = ?', keyId, key);
  return row && { route: String(row[0]), bodyHash: String(row[1]), status: Number(row[2]), body: String(row[3]) };
}
