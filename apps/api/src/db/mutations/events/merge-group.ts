import { mergeRows } from '../identity/merge-rows.ts';
import type { NounTable } from '../nouns/define-noun.ts';
import type { EventBatch } from './event-batch.ts';
import type { EventNoun } from './event-nouns.ts';
import { renameUnsaid } from './rename-unsaid.ts';

/**
 * Makes one row of several.
 *
 * @param first the one that stays; without it the oldest
 * @returns the row that stays
 */
export function mergeGroup(batch: EventBatch, table: NounTable, pks: readonly number[], rule: string, first?: number): number {
  const { sql, tools } = batch;
  const ordered = [...new Set(pks)].toSorted((a, b) => a - b);
  const survivorPk = first ?? Math.min(...pks);
  for (const mergedPk of ordered) {
    if (mergedPk !== survivorPk) mergeRows(sql, tools, { noun: table.noun as EventNoun, survivorPk, mergedPk, rule, by: tools.actor.id });
  }
  if (ordered.length > 1) renameUnsaid(sql, table, [survivorPk], tools.nowMs);
  return survivorPk;
}
