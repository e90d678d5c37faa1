import { evidenceLimits } from './evidence-rules.ts';

export interface Hit {
  readonly ms: number;
  /** Absent where the sender does not say which link it was. */
  readonly link: string | undefined;
}

/** Which of these hits of one mail came faster than anybody opens links. In one pass for each rule, however many there are. */
export function findBursts<One extends Hit>(hits: readonly One[]): Set<One> {
  const sorted = hits.toSorted((a, b) => a.ms - b.ms);
  const found = new Set<One>();
  for (const { links, withinMs } of evidenceLimits.bursts) {
    const counts = new Map<string, number>();
    slide(sorted, withinMs, found, {
      enter: ({ link }) => link !== undefined && counts.set(link, (counts.get(link) ?? 0) + 1),
      leave({ link }) {
        if (link === undefined) return;
        const left = (counts.get(link) ?? 1) - 1;
        if (left === 0) counts.delete(link);
        else counts.set(link, left);
      },
      isBurst: () => counts.size >= links,
    });
  }
  let open = 0;
  slide(sorted, evidenceLimits.hits.withinMs, found, {
    enter: () => (open += 1),
    leave: () => (open -= 1),
    isBurst: () => open >= evidenceLimits.hits.count,
  });
  return found;
}

interface Span<One> {
  readonly enter: (hit: One) => unknown;
  readonly leave: (hit: One) => void;
  readonly isBurst: () => boolean;
}

function slide<One extends Hit>(sorted: readonly One[], withinMs: number, found: Set<One>, { enter, leave, isBurst }: Span<One>): void {
  let first = 0;
  let marked = 0;
  for (const [at, hit] of sorted.entries()) {
    enter(hit);
    for (let old = sorted[first]; old && hit.ms - old.ms > withinMs; old = sorted[first]) {
      leave(old);
      first += 1;
    }
    if (!isBurst()) continue;
    for (let next = Math.max(first, marked); next <= at; next += 1) found.add(sorted[next] as One);
    marked = at + 1;
  }
}
