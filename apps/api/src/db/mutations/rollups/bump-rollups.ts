import { rollupDay } from '../../rollup-cell.ts';
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
  const campaigns = new Map<string, number>();
  let takesAway = false;
  for (const change of changes) {
    const cell = rollupDay(change.occurredAtMs) * 4_096 + kindOf(change);
    add(days, cell, change.by);
    add(campaigns, `${cell},${change.campaignPk ?? 0}`, change.by);
    takesAway ||= change.by < 0;
  }
  for (const [cell, by] of days) {
    if (by !== 0) sql.run(`INSERT INTO touch_rollups (cell, count) VALUES (?, ?) ${onConflict}`, cell, by);
  }
  for (const [key, by] of campaigns) {
    const [cell = 0, campaignPk = 0] = key.split(',').map(Number);
    if (by !== 0) sql.run(`INSERT INTO campaign_rollups (cell, count) VALUES (${campaignCellOf}, ?3) ${onConflict}`, cell, campaignPk, by);
  }
  if (!takesAway) return;
  for (const cell of days.keys()) sql.run('DELETE FROM touch_rollups WHERE cell = ? AND count = 0', cell);
  for (const key of campaigns.keys()) {
    const [cell = 0, campaignPk = 0] = key.split(',').map(Number);
    sql.run(`DELETE FROM campaign_rollups WHERE cell = ${campaignCellOf} AND count = 0`, cell, campaignPk);
  }
}

const onConflict = 'ON CONFLICT (cell) DO UPDATE SET count = count + excluded.count';
/** `?1` is a cell by day, `?2` the campaign. */
const campaignCellOf = '(((?1 >> 12) << 36) | (cast(?2 AS INTEGER) << 12) | (?1 & 4095))';

function add<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
