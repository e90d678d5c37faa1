import { ranking } from './constants.ts';
import { contextKey } from './context-key.ts';
import { type ContextDimension, contextDimensions, type Dimension, dimensions } from './dimensions.ts';
import type { Impression } from './ranking-event.ts';
import type { RankingState } from './ranking-state.ts';
import { useRatio } from './use-ratio.ts';
import { workspaceFactors } from './workspace-factors.ts';

/** What each kind of counter expects of one view, given everything else. */
export interface Expectations {
  readonly base: number;
  readonly tags: Readonly<Record<Dimension, number>>;
  readonly item: number;
  readonly contexts: Readonly<Record<ContextDimension, number>>;
  readonly rep: number;
}

/** Each counter's share of expected use is the use rate without that counter's own factor, times how likely the place was looked at. */
export function expectationsOf(state: RankingState, impression: Impression, day: number): Expectations {
  const { base: b, tags } = workspaceFactors(state, day);
  const { contentId, repId, slot, timesWithoutUse, values, tagStates } = impression;
  const L = (dimension: Dimension) => tags[dimension][tagStates[dimension]];
  const C = (dimension: ContextDimension) => {
    const value = values[dimension];
    const counter = value === undefined ? undefined : state.contexts[contextKey(dimension, value)]?.[contentId];
    return useRatio(counter, ranking.contextPrior, day);
  };
  const M = dimensions.reduce((product, dimension) => product * L(dimension), 1);
  const allC = contextDimensions.reduce((product, dimension) => product * C(dimension), 1);
  const R = useRatio(state.items[contentId], ranking.itemPrior, day);
  const seen = (ranking.examination[slot - 1] ?? ranking.examination[4]) * ranking.fatigue ** timesWithoutUse;
  const x = seen * useRatio(state.reps[repId], ranking.repPrior, day);
  const ofTag = (dimension: Dimension) => (x * b * R * allC * M) / L(dimension);
  const ofContext = (dimension: ContextDimension) => (x * b * M * R * allC) / C(dimension);
  return {
    base: x * M * R * allC,
    tags: { persona: ofTag('persona'), industry: ofTag('industry'), stage: ofTag('stage'), objection: ofTag('objection') },
    item: x * b * M * allC,
    contexts: { persona: ofContext('persona'), industry: ofContext('industry'), stage: ofContext('stage') },
    rep: seen * b * M * R * allC,
  };
}
