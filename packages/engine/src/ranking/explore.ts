import { ranking } from './constants.ts';
import { seededFraction } from './seeded-fraction.ts';

/** A candidate for the place in which something new is tried. */
export interface ExplorationCandidate {
  readonly index: number;
  readonly weight: number;
  /** Hardly shown so far: less than one expected use. */
  readonly isNew: boolean;
}

/**
 * The item to be tried on this record today, with the chance it had.
 *
 * @param seed the same seed always gives the same answer
 * @returns `undefined` on most days, and without candidates
 */
export function explore(candidates: readonly ExplorationCandidate[], seed: string): { index: number; propensity: number } | undefined {
  if (candidates.length === 0 || seededFraction(seed, 'explore') >= ranking.explorationChance) return undefined;
  const fresh = candidates.filter((candidate) => candidate.isNew);
  const amongFresh = fresh.length > 0 && seededFraction(seed, 'fresh') < 0.5;
  const drawn = draw(amongFresh ? fresh : candidates, seededFraction(seed, 'draw'));
  const fromAll = drawn.weight / total(candidates);
  const fromFresh = drawn.isNew ? drawn.weight / total(fresh) : 0;
  const mixture = fresh.length > 0 ? (fromAll + fromFresh) / 2 : fromAll;
  return { index: drawn.index, propensity: ranking.explorationChance * mixture };
}

function draw(candidates: readonly ExplorationCandidate[], fraction: number): ExplorationCandidate {
  let rest = fraction * total(candidates);
  for (const candidate of candidates) {
    rest -= candidate.weight;
    if (rest < 0) return candidate;
  }
  // Only rounding can lead past the last one.
  return candidates.at(-1) as ExplorationCandidate;
}

function total(candidates: readonly ExplorationCandidate[]): number {
  return candidates.reduce((sum, candidate) => sum + candidate.weight, 0);
}
