import { campaignKindNumber, rollupDay } from '../../rollup-cell.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import { kindNumbers } from './kind-numbers.ts';

/** Touches of one kind that came or went. */
export interface RollupChange {
  readonly type: string;
  readonly channel: string;
  readonly grade: string;
  readonly occurredAtMs: number;
  readonly campaignPk: number | null;
  /** How many more there are. */
  readonly by: number;
}

/**
 * Keeps the counts of touches right, in the caller's transaction: whoever stores, changes or removes touches calls this. Touches that only
 * repeat a finer one (`corroborates`) are not counted.
 */
export function bumpRollups(sql: SqlConnection, changes: readonly RollupChange[]): void {
  if (changes.length === 0) return;
  const kindOf = kindNumbers(sql, changes);
  const days = new Map<number, number>();
  const campaigns = new Map<bigint, number>();
  let takesAway = false;
  for (const change of changes) {
    const day = rollupDay(change.occurredAtMs);
    const kind = kindOf(change);
    count(days, day * 4_096 + kind, change.by);
    count(campaigns, campaignKindNumber(day, change.campaignPk ?? 0, kind), change.by);
    takesAway ||= change.by < 0;
  }
  add('touch_rollups', listOf(days));
  add('campaign_rollups', listOf(campaigns));

  function add(table: string, list: string): void {
    sql.run(
      `INSERT INTO ${table} (cell, count) SELECT ${cellOfKey}, value FROM json_each(?) WHERE true
       ON CONFLICT (cell) DO UPDATE SET count = count + excluded.count`,
      list,
    );
    if (takesAway) sql.run(`DELETE FROM ${table} WHERE count = 0 AND cell IN (SELECT ${cellOfKey} FROM json_each(?))`, list);
  }
}

const cellOfKey = 'CAST(key AS INTEGER)';

/** As a JSON object of counts by cell, without what came to nothing. */
function listOf(counts: ReadonlyMap<number | bigint, number>): string {
  const rows: string[] = [];
  for (const [cell, by] of counts) if (by !== 0) rows.push(`"${cell}":${by}`);
  return `{${rows.join()}}`;
}

function count<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
