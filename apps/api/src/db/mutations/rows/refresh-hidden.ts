import type { SqlConnection } from '../../sql-connection.ts';
import type { NounTable } from '../nouns/define-noun.ts';

/** Of one name: its system says that it is deleted, and has not spoken of it since. Of two words of one moment the deletion holds. */
const isGone = 'e.deleted_at_ms IS NOT NULL AND e.deleted_at_ms >= coalesce(e.seen_at_ms, e.deleted_at_ms)';

/**
 * Hides those of the rows whose every name is deleted, and shows those again that have another name, or a later word.
 *
 * @returns the rows that are hidden, or shown, only now
 */
export function refreshHidden(sql: SqlConnection, table: NounTable, pks: Iterable<number>, nowMs: number): number[] {
  const list = JSON.stringify([...pks]);
  if (list === '[]') return [];
  const gone = `EXISTS (SELECT 1 FROM external_ids AS e WHERE e.noun = ?1 AND e.pk = t.pk)
    AND NOT EXISTS (SELECT 1 FROM external_ids AS e WHERE e.noun = ?1 AND e.pk = t.pk AND NOT (${isGone}))`;
  const changed = sql
    .all(
      `SELECT t.pk, t.deleted_at_ms IS NULL FROM json_each(?2) AS j CROSS JOIN ${table.table} AS t ON t.pk = j.value
       WHERE (${gone}) = (t.deleted_at_ms IS NULL)`,
      table.noun,
      list,
    )
    .map(([pk, isHiding]) => ({ pk: Number(pk), isHiding: isHiding === 1 }));
  if (changed.length === 0) return [];
  sql.run(
    `UPDATE ${table.table} SET deleted_at_ms = new.value ->> 1 FROM json_each(?) AS new WHERE ${table.table}.pk = new.value ->> 0`,
    JSON.stringify(changed.map(({ pk, isHiding }) => [pk, isHiding ? nowMs : null])),
  );
  return changed.map(({ pk }) => pk);
}
