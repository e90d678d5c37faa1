import { dayMs } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/** How long a first answer is kept. */
const keptMs = dayMs;

/** The first answer to a request with an `Idempotency-Key`. */
export interface AnswerToStore {
  readonly keyId: string;
  readonly key: string;
  readonly route: string;
  readonly bodyHash: string;
  readonly status: number;
  readonly body: string;
}

/** Keeps a first answer, and forgets a few that are too old. */
export const storeAnswer = defineMutation({
  name: 'idempotency.store',
  run(sql, { keyId, key, route, bodyHash, status, body }: AnswerToStore, { nowMs }): void {
    sql.run(
      `INSERT INTO idempotency_keys (key_id, key, route, body_hash, status, body, created_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (key_id, key) DO UPDATE SET status = excluded.status, body = excluded.body WHERE status = 0`,
      keyId,
      key,
      route,
      bodyHash,
      status,
      body,
      nowMs,
    );
    sql.run(
      'DELETE FROM idempotency_keys WHERE rowid IN (SELECT rowid FROM idempotency_keys WHERE created_at_ms < ? LIMIT 100)',
      nowMs - keptMs,
    );
  },
});
