import { dayMs } from '@alongside/common';
import { findAnswer } from '../../reads/find-answer.ts';
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

/**
 * Keeps a first answer instead of the outcomes of the request's writes, and forgets a few that are too old.
 *
 * @returns the answer that is kept where another process was faster
 */
export const storeAnswer = defineMutation({
  name: 'idempotency.store',
  run(sql, { keyId, key, route, bodyHash, status, body }: AnswerToStore, { nowMs }): Pick<AnswerToStore, 'status' | 'body'> | undefined {
    const isFirst = sql.run(
      `INSERT INTO idempotency_keys (key_id, key, route, body_hash, status, body, created_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (key_id, key) DO NOTHING`,
      keyId,
      key,
      route,
      bodyHash,
      status,
      body,
      nowMs,
    );
    sql.run('DELETE FROM idempotency_keys WHERE key_id = ? AND key > ? AND key < ?', keyId, key, `${key}!`);
    sql.run(
      'DELETE FROM idempotency_keys WHERE rowid IN (SELECT rowid FROM idempotency_keys WHERE created_at_ms < ? LIMIT 100)',
      nowMs - keptMs,
    );
    const kept = isFirst > 0 ? undefined : findAnswer(sql, keyId, key);
    return kept && { status: kept.status, body: kept.body };
  },
});
