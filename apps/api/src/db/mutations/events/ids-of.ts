import type { SqlConnection } from '../../sql-connection.ts';
import type { NounTable } from '../nouns/define-noun.ts';

/** Our ids of rows. */
export function idsOf(sql: SqlConnection, table: NounTable, pks: readonly number[]): (pk: number) => string {
  const rows = sql.all(
    `SELECT t.pk, t.id FROM json_each(?) AS j CROSS JOIN ${table.table} AS t ON t.pk = j.value`,
    JSON.stringify([...new Set(pks)]),
  );
  const ids = new Map(rows.map(([pk, id]) => [Number(pk), String(id)]));
  return (pk) => ids.get(pk) ?? '';
}
