import { campaignKindNumber, rollupDay } from '../../rollup-cell.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import { addToCells } from './add-to-cells.ts';
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
  addToCells(sql, 'touch_rollups', days, takesAway);
  addToCells(sql, 'campaign_rollups', campaigns, takesAway);
}

function count<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
