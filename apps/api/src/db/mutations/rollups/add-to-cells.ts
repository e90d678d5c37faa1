import type { SqlConnection } from '../../sql-connection.ts';

export type RollupTable = 'touch_rollups' | 'campaign_rollups';

const cellOfKey = 'CAST(key AS INTEGER)';

/**
 * Adds to the counts of cells, by their numbers.
 *
 * @param mayEmpty whether some may have come to nothing, and are to go
 */
export function addToCells(
  sql: SqlConnection,
  table: RollupTable,
  counts: Iterable<readonly [cell: number | bigint | string, by: number]>,
  mayEmpty: boolean,
): void {
  const list = listOf(counts);
  sql.run(
    `INSERT INTO ${table} (cell, count) SELECT ${cellOfKey}, value FROM json_each(?) WHERE true
     ON CONFLICT (cell) DO UPDATE SET count = count + excluded.count`,
    list,
  );
  if (mayEmpty) sql.run(`DELETE FROM ${table} WHERE count = 0 AND cell IN (SELECT ${cellOfKey} FROM json_each(?))`, list);
}

/** As a JSON object of counts by cell, without what came to nothing. */
function listOf(counts: Iterable<readonly [cell: number | bigint | string, by: number]>): string {
  const rows: string[] = [];
  for (const [cell, by] of counts) if (by !== 0) rows.push(`"${cell}":${by}`);
  return `{${rows.join()}}`;
}
