import type { SqlConnection } from '../sql-connection.ts';

export interface StoredAnswer {
  readonly route: string;
  readonly bodyHash: string;
  readonly status: number;
  readonly body: string;
  readonly createdAtMs: number;
}

/**
 * What is kept of the request that carried this `Idempotency-Key`: its answer, or the outcome of one of its writes, with the status 0,
 * where it has begun and not ended. Those are kept under the key with a blank and the write's name behind it.
 */
export function findAnswer(sql: SqlConnection, keyId: string, key: string): StoredAnswer | undefined {
  const row = sql.all(
    'SELECT route, body_hash, status, body, created_at_ms FROM idempotency_keys WHERE key_id = ? AND key >= ? AND key < ? ORDER BY key LIMIT 1',
    keyId,
    key,
    `${key}!`,
  )[0];
  return (
    row && { route: String(row[0]), bodyHash: String(row[1]), status: Number(row[2]), body: String(row[3]), createdAtMs: Number(row[4]) }
  );
}
