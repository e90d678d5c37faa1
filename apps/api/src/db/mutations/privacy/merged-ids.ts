import type { SqlConnection } from '../../sql-connection.ts';

/** The ids of all rows that became somebody, through as many merges as there were. */
export function mergedIds(sql: SqlConnection, pk: number): string[] {
  const rows = sql.all(
    `WITH RECURSIVE one (pk, id) AS (
       SELECT ?1, NULL UNION SELECT m.merged_pk, m.merged_id FROM one CROSS JOIN merges AS m
         ON m.noun = 'person' AND m.survivor_pk = one.pk AND m.undone_at_ms IS NULL)
     SELECT id FROM one WHERE id IS NOT NULL`,
    pk,
  );
  return rows.map(([id]) => String(id));
}
