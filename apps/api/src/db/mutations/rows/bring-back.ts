import type { SqlConnection } from '../../sql-connection.ts';
import type { NounTable } from '../nouns/define-noun.ts';
import { refreshHidden } from './refresh-hidden.ts';

/** Shows hidden rows again because somebody of ours speaks of them: a word of now, against what their systems said before. */
export function bringBack(sql: SqlConnection, table: NounTable, pks: readonly number[], nowMs: number): void {
  if (pks.length === 0) return;
  sql.run(
    `UPDATE external_ids SET seen_at_ms = max(?1, coalesce(seen_at_ms, 0), coalesce(deleted_at_ms, 0) + 1)
     WHERE noun = ?2 AND pk IN (SELECT value FROM json_each(?3))`,
    nowMs,
    table.noun,
    JSON.stringify(pks),
  );
  refreshHidden(sql, table, pks, nowMs);
}
