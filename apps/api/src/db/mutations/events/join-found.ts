import type { NounTable } from '../nouns/define-noun.ts';
import type { EventBatch } from './event-batch.ts';
import { mergeGroup } from './merge-group.ts';

/** Makes one row of those that events showed to be one: by a CRM record, or by an address, that both have. */
export function joinFound(
  batch: EventBatch,
  table: NounTable,
  pairs: readonly (readonly [key: string, one: number, other: number])[],
): void {
  const became = new Map<number, number>();
  const now = (pk: number): number => {
    const next = became.get(pk);
    return next === undefined ? pk : now(next);
  };
  for (const [key, one, other] of pairs) {
    const pks = [now(one), now(other)];
    if (pks[0] === pks[1]) continue;
    const rule = key.startsWith('["n"') ? 'same_email' : key.startsWith('["l"') ? 'same_record' : 'same_id';
    const survivor = mergeGroup(batch, table, pks, rule);
    for (const pk of pks) if (pk !== survivor) became.set(pk, survivor);
  }
}
