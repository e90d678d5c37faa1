import { ranking } from './constants.ts';
import { decay } from './decay.ts';
import type { Dimension } from './dimensions.ts';
import type { Counter, RankingState } from './ranking-state.ts';

/** The factors that hold for every item of a workspace on one day. */
export interface WorkspaceFactors {
  /** Expected uses per examined view. */
  readonly base: number;
  /** By tag state: untagged, match, mismatch. */
  readonly tags: Readonly<Record<Dimension, readonly [number, number, number]>>;
  /** Share of given items that buyers open. */
  readonly openRatio: number;
}

export function workspaceFactors(state: RankingState, day: number): WorkspaceFactors {
  const tags = (dimension: Dimension): [number, number, number] => {
    const [untagged, match, mismatch] = state.tags[dimension];
    return [tagFactor(untagged, 0, day), tagFactor(match, 1, day), tagFactor(mismatch, 2, day)];
  };
  const left = decay(day - state.opensTotal.lastDay);
  const { yes, no } = state.opensTotal;
  return {
    base: factor(state.base, ranking.basePrior, ranking.baseRatio, day),
    tags: { persona: tags('persona'), industry: tags('industry'), stage: tags('stage'), objection: tags('objection') },
    openRatio: (ranking.openedPrior + yes * left) / (ranking.sharedPrior + (yes + no) * left),
  };
}

function tagFactor(counter: Counter, state: 0 | 1 | 2, day: number): number {
  return factor(counter, ranking.tagPrior, ranking.tagFactors[state], day);
}

function factor(counter: Counter, prior: number, ratio: number, day: number): number {
  const left = decay(day - counter.lastDay);
  return (prior * ratio + counter.observed * left) / (prior + counter.expected * left);
}
