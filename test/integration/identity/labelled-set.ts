import { randomFrom } from '../crash/random-from.ts';
import { caseKinds } from './case-kinds.ts';
import { CaseMaker } from './case-maker.ts';
import type { LabelledCase, Told } from './labelled-case.ts';

/**
 * As many cases, all kinds in turn, the same ones for the same seed.
 *
 * @param from the number of the first: cases of different numbers have nothing to do with each other
 */
export function labelledSet(seed: number, count: number, from = 0): LabelledCase[] {
  const random = randomFrom(seed);
  const kinds = Object.entries(caseKinds);
  return Array.from({ length: count }, (_, at) => {
    const [kind, fill] = kinds[at % kinds.length] as (typeof kinds)[number];
    const maker = new CaseMaker(from + at, (limit) => Math.floor(random() * limit));
    fill(maker);
    return maker.made(kind);
  });
}

/** All events of the cases, in an order that the seed decides. */
export function shuffled(cases: readonly LabelledCase[], seed: number): Told[] {
  const random = randomFrom(seed);
  return cases
    .flatMap(({ events }) => events)
    .map((event) => ({ event, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ event }) => event);
}
