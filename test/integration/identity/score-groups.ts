import type { LabelledCase, LabelledRecord } from './labelled-case.ts';

export interface Score {
  /** Pairs of records that are two, and were taken for one: kind and ids. */
  readonly wrong: readonly string[];
  /** Pairs that are one. */
  readonly pairs: number;
  /** Of those, how many were taken for one. */
  readonly found: number;
  /** Of each kind: found of pairs. */
  readonly byKind: Readonly<Record<string, string>>;
}

/** Compares who was taken for whom with who is who. @param rowOf what stands for a record in the product */
export function scoreGroups(cases: readonly LabelledCase[], rowOf: (record: LabelledRecord) => string): Score {
  const wrong: string[] = [];
  const kinds = new Map<string, { found: number; pairs: number }>();
  for (const [number, { kind, records }] of cases.entries()) {
    const tally = kinds.get(kind) ?? { found: 0, pairs: 0 };
    kinds.set(kind, tally);
    for (const [one, other] of pairsOf(records)) {
      const isTaken = rowOf(other) === rowOf(one);
      if (one.label === other.label) {
        tally.pairs += 1;
        if (isTaken) tally.found += 1;
      } else if (isTaken) wrong.push(`${kind} ${number}: ${one.source} and ${other.source}`);
    }
  }
  const all = [...kinds.values()];
  return {
    wrong: [...wrong, ...acrossCases(cases, rowOf)],
    found: all.reduce((sum, { found }) => sum + found, 0),
    pairs: all.reduce((sum, { pairs }) => sum + pairs, 0),
    byKind: Object.fromEntries([...kinds].flatMap(([kind, { found, pairs }]) => (pairs > 0 ? [[kind, `${found} of ${pairs}`]] : []))),
  };
}

function pairsOf<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}

function acrossCases(cases: readonly LabelledCase[], rowOf: (record: LabelledRecord) => string): string[] {
  const first = new Map<string, number>();
  return cases.flatMap(({ kind, records }, number) =>
    records.flatMap((record) => {
      const known = first.get(rowOf(record)) ?? number;
      first.set(rowOf(record), known);
      return known === number ? [] : [`${kind} ${number}: one row with case ${known}`];
    }),
  );
}
