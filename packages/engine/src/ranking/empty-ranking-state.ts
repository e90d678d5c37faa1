import type { Counter, OutcomeCounter, RankingState } from './ranking-state.ts';

const counter: Counter = { observed: 0, expected: 0, lastDay: 0 };
const outcome: OutcomeCounter = { yes: 0, no: 0, lastDay: 0, yesEver: 0, noEver: 0 };
const perState = [counter, counter, counter] as const;
const empty: RankingState = {
  base: counter,
  tags: { persona: perState, industry: perState, stage: perState, objection: perState },
  items: {},
  contexts: {},
  reps: {},
  opens: {},
  opensTotal: outcome,
  votes: {},
};

/** The state of a workspace in which nothing has been shown yet: ranking by tags and priors alone. */
export function emptyRankingState(): RankingState {
  // One shared value, so that what is prepared from it is prepared once. No one may change it, so no one sees that.
  return empty;
}
