import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import type { MergeableNoun } from './mergeable-noun.ts';

interface Apart {
  readonly noun: MergeableNoun;
  readonly pks: readonly [number, number];
  readonly by: string;
}

/** Remembers that two rows are not one, so that no rule joins them again. */
export function keepApart(sql: SqlConnection, { nowMs, newId }: Pick<MutationTools, 'nowMs' | 'newId'>, { noun, pks, by }: Apart): void {
  const [first, second] = [Math.min(...pks), Math.max(...pks)];
  const changed = sql.run(
    `UPDATE identity_cases SET status = 'kept_apart', decided_by = ?, decided_at_ms = ? WHERE noun = ? AND first_pk = ? AND second_pk = ?`,
    by,
    nowMs,
    noun,
    first,
    second,
  );
  if (changed > 0) return;
  sql.run(
    `INSERT INTO identity_cases (id, noun, first_pk, second_pk, reason, status, created_at_ms, decided_by, decided_at_ms)
     VALUES (?, ?, ?, ?, 'unmerged', 'kept_apart', ?, ?, ?)`,
    newId('identityCase'),
    noun,
    first,
    second,
    nowMs,
    by,
    nowMs,
  );
}
