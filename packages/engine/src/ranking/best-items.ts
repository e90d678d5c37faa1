import type { Scorer } from './scorer.ts';

/** An item by its index in the library, with its score. */
export interface ScoredItem {
  readonly index: number;
  readonly score: number;
}

/** The best eligible items, best first; equal scores by index, that is by id. Most are passed over by their bound alone. */
export function bestItems(eligible: Uint8Array, count: number, scorer: Pick<Scorer, 'bound' | 'score'>): ScoredItem[] {
  const best: ScoredItem[] = [];
  let threshold = -Infinity;
  for (let index = 0; index < eligible.length; index += 1) {
    if (eligible[index] === 0) continue;
    if (best.length >= count && scorer.bound(index) <= threshold) continue;
    const score = scorer.score(index);
    if (best.length >= count && score <= threshold) continue;
    insert(best, { index, score });
    if (best.length > count) best.pop();
    threshold = best[best.length - 1]?.score ?? -Infinity;
  }
  return best;
}

function insert(best: ScoredItem[], item: ScoredItem): void {
  let place = best.length;
  while (place > 0 && (best[place - 1]?.score ?? 0) < item.score) place -= 1;
  best.splice(place, 0, item);
}
