import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import type { NounTable } from '../nouns/define-noun.ts';
import { apartPairs } from './kept-apart.ts';
import { mergeRows } from './merge-rows.ts';
import { mergeableNouns } from './mergeable-noun.ts';
import { openCase } from './open-case.ts';

/** Two rows, and why they are one, or may be. */
export interface PairFound {
  readonly pks: readonly [number, number];
  readonly rule: string;
}

/**
 * Makes one row of those that were found to be one, the oldest, and asks somebody about those that may be. Call it once their names are
 * stored.
 *
 * @returns what became of rows that are gone now
 */
export function settleIdentities(
  sql: SqlConnection,
  tools: Pick<MutationTools, 'nowMs' | 'newId' | 'sign' | 'audit' | 'actor' | 'wakeJobs'>,
  table: NounTable,
  { same, doubts }: { readonly same: readonly PairFound[]; readonly doubts: readonly PairFound[] },
): ReadonlyMap<number, number> {
  const became = new Map<number, number>();
  const noun = mergeableNouns.find((name) => name === table.noun);
  if (!noun) return became;
  const now = (pk: number): number => {
    const next = became.get(pk);
    return next === undefined ? pk : now(next);
  };
  for (const { pks, rule } of same) {
    const [survivorPk, mergedPk] = ordered(now(pks[0]), now(pks[1]));
    if (survivorPk === mergedPk || apartPairs(sql, noun, [survivorPk, mergedPk]).size > 0) continue;
    mergeRows(sql, tools, { noun, survivorPk, mergedPk, rule, by: tools.actor.id });
    became.set(mergedPk, survivorPk);
  }
  if (noun !== 'person' && noun !== 'account') return became;
  for (const { pks, rule } of doubts) {
    const [first, second] = ordered(now(pks[0]), now(pks[1]));
    if (first !== second) openCase(sql, tools, { noun, pks: [first, second], reason: rule });
  }
  return became;
}

function ordered(one: number, other: number): [number, number] {
  return one < other ? [one, other] : [other, one];
}
