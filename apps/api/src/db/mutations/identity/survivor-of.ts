import type { SqlConnection } from '../../sql-connection.ts';
import { nounTable } from '../nouns/noun-table.ts';
import type { MergeableNoun } from './mergeable-noun.ts';

/** The row number of what a merged row became, through as many merges as there were; `undefined` when that is gone or nothing merged it. */
export function survivorOf(sql: SqlConnection, noun: MergeableNoun, mergedPk: number): number | undefined {
  const { table } = nounTable(noun);
  const row = sql.get(
    `WITH RECURSIVE became (pk) AS (
       SELECT survivor_pk FROM merges WHERE noun = ?1 AND merged_pk = ?2 AND undone_at_ms IS NULL
       UNION SELECT m.survivor_pk FROM merges AS m JOIN became AS b ON m.noun = ?1 AND m.merged_pk = b.pk AND m.undone_at_ms IS NULL)
     SELECT b.pk FROM became AS b JOIN ${table} AS t ON t.pk = b.pk LIMIT 1`,
    noun,
    mergedPk,
  );
  return typeof row?.[0] === 'number' ? row[0] : undefined;
}
