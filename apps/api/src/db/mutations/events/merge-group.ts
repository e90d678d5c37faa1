import { apartPairs } from '../identity/kept-apart.ts';
import { mergeRows } from '../identity/merge-rows.ts';
import type { NounTable } from '../nouns/define-noun.ts';
import type { EventBatch } from './event-batch.ts';
import type { EventNoun } from './event-nouns.ts';
import { renameUnsaid } from './rename-unsaid.ts';

/**
 * Makes one row of several, but for those that somebody said are not one.
 *
 * @param first the one that stays; without it the oldest
 * @returns the row that stays, and all that it stands for now
 */
export function mergeGroup(
  batch: EventBatch,
  table: NounTable,
  pks: readonly number[],
  rule: string,
  first?: number,
): { readonly pk: number; readonly group: ReadonlySet<number> } {
  const { sql, tools } = batch;
  const ordered = [...new Set(pks)].toSorted((a, b) => a - b);
  const survivorPk = first ?? Math.min(...pks);
  const apart = ordered.length > 1 ? apartPairs(sql, table.noun, ordered) : new Set();
  const group = new Set([survivorPk]);
  for (const mergedPk of ordered) {
    if (group.has(mergedPk) || [...group].some((pk) => apart.has(`${Math.min(pk, mergedPk)} ${Math.max(pk, mergedPk)}`))) continue;
    mergeRows(sql, tools, { noun: table.noun as EventNoun, survivorPk, mergedPk, rule, by: tools.actor.id });
    group.add(mergedPk);
  }
  if (group.size > 1) renameUnsaid(sql, table, [survivorPk], tools.nowMs);
  return { pk: survivorPk, group };
}
