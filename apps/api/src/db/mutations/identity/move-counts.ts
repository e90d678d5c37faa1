import type { SqlConnection } from '../../sql-connection.ts';
import type { Pair } from './move-rows.ts';
import { insertRow, readRows, type StoredRow, updateRow } from './stored-row.ts';

/** Counts that are kept per item, as they were. Those of touches follow the touches. */
export interface MovedCounts {
  readonly survivor?: StoredRow | undefined;
  readonly merged?: StoredRow | undefined;
}

const sums = ['shown', 'copied', 'opened', 'useful', 'not_useful'];

/** Adds what was counted of the merged row to what was counted of the survivor. */
export function moveCounts(sql: SqlConnection, { noun, survivorPk, mergedPk }: Pair): MovedCounts {
  if (noun !== 'content') return {};
  const [survivor, merged] = [usageOf(sql, survivorPk), usageOf(sql, mergedPk)];
  if (!merged) return { survivor };
  sql.run('DELETE FROM content_usage WHERE content_pk = ?', mergedPk);
  const joined: Record<string, StoredRow[string]> = { ...merged, ...survivor, content_pk: survivorPk };
  for (const column of sums) joined[column] = Number(survivor?.[column] ?? 0) + Number(merged[column]);
  joined.last_used_at_ms = Math.max(Number(survivor?.last_used_at_ms ?? 0), Number(merged.last_used_at_ms ?? 0)) || null;
  if (survivor) updateRow(sql, 'content_usage', ['content_pk'], joined);
  else insertRow(sql, 'content_usage', joined);
  return { survivor, merged };
}

/** Takes what went back off the survivor's counts again. Runs once the rows themselves went back. */
export function moveCountsBack(sql: SqlConnection, { noun, survivorPk }: Pair, { survivor, merged }: MovedCounts): void {
  if (noun !== 'content' || !merged) return;
  const now = usageOf(sql, survivorPk);
  insertRow(sql, 'content_usage', merged);
  if (!now) return;
  const own: Record<string, StoredRow[string]> = { ...now };
  for (const column of sums) own[column] = Number(now[column]) - Number(merged[column]);
  if (now.last_used_at_ms === merged.last_used_at_ms) own.last_used_at_ms = survivor?.last_used_at_ms ?? null;
  if (!survivor && sums.every((column) => own[column] === 0)) sql.run('DELETE FROM content_usage WHERE content_pk = ?', survivorPk);
  else updateRow(sql, 'content_usage', ['content_pk'], own);
}

function usageOf(sql: SqlConnection, contentPk: number): StoredRow | undefined {
  return readRows(sql, 'content_usage', 'content_pk = ?', contentPk)[0];
}
