import { defineMutation } from '../define-mutation.ts';

/** Removes kept answers to requests from before that time: they go by themselves only while others come in. */
export const removeOldAnswers = defineMutation({
  name: 'retention.answers',
  run(sql, { beforeMs, limit }: { readonly beforeMs: number; readonly limit: number }): number {
    return sql.run(
      'DELETE FROM idempotency_keys WHERE rowid IN (SELECT rowid FROM idempotency_keys WHERE created_at_ms < ? LIMIT ?)',
      beforeMs,
      limit,
    );
  },
});
