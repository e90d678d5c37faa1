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
  const ofDays = listOf(days);
  const ofCampaigns = listOf(campaigns);
  sql.run(
    `INSERT INTO touch_rollups (cell, count) SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE true
     ON CONFLICT (cell) DO UPDATE SET count = count + excluded.count`,
    ofDays,
  );
  sql.run(
    `INSERT INTO campaign_rollups (cell, count) SELECT ${campaignCellOfJson}, value ->> 2 FROM json_each(?) WHERE true
     ON CONFLICT (cell) DO UPDATE SET count = count + excluded.count`,
    ofCampaigns,
  );
  if (!takesAway) return;
  sql.run('DELETE FROM touch_rollups WHERE count = 0 AND cell IN (SELECT value ->> 0 FROM json_each(?))', ofDays);
  sql.run(`DELETE FROM campaign_rollups WHERE count = 0 AND cell IN (SELECT ${campaignCellOfJson} FROM json_each(?))`, ofCampaigns);
}

const campaignCellOfJson = '((((value ->> 0) >> 12) << 36) | ((value ->> 1) << 12) | ((value ->> 0) & 4095))';

/** As JSON, without what came to nothing. */
function listOf(counts: ReadonlyMap<number | string, number>): string {
  const rows: string[] = [];
  for (const [cell, by] of counts) if (by !== 0) rows.push(`[${cell},${by}]`);
  return `[${rows.join()}]`;
}

function add<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
