import { addToCounter } from './add-to-counter.ts';
import { addToOutcomes } from './add-to-outcomes.ts';
import { contextKey } from './context-key.ts';
import { contextDimensions, type Dimension } from './dimensions.ts';
import { type Expectations, expectationsOf } from './expectations-of.ts';
import type { Impression, RankingEvent } from './ranking-event.ts';
import type { Counter, RankingState, UseCounter } from './ranking-state.ts';
import type { TagState } from './tag-state.ts';

type Draft = { -readonly [Key in keyof RankingState]: RankingState[Key] } & {
  items: Record<string, UseCounter>;
  contexts: Record<string, Record<string, UseCounter>>;
  reps: Record<string, Counter>;
  opens: Record<string, RankingState['opensTotal']>;
  votes: Record<string, RankingState['opensTotal']>;
};

const unused: UseCounter = { observed: 0, expected: 0, lastDay: 0, uses: 0, views: 0 };
const nothing: Expectations = {
  base: 0,
  tags: { persona: 0, industry: 0, stage: 0, objection: 0 },
  item: 0,
  contexts: { persona: 0, industry: 0, stage: 0 },
  rep: 0,
};

/**
 * The state after the events, in their order; the state given stays as it is. The same events in the same order give the same state, folded at once
 * or one by one.
 */
export function foldRankingEvents(state: RankingState, events: Iterable<RankingEvent>): RankingState {
  const contexts = Object.fromEntries(Object.entries(state.contexts).map(([key, counters]) => [key, { ...counters }]));
  const draft: Draft = {
    ...state,
    items: { ...state.items },
    contexts,
    reps: { ...state.reps },
    opens: { ...state.opens },
    votes: { ...state.votes },
  };
  for (const event of events) apply(draft, event);
  return draft;
}

function apply(draft: Draft, event: RankingEvent): void {
  const { day } = event;
  switch (event.kind) {
    case 'shown':
      // All factors are read before the first counter moves.
      count(draft, event.impression, expectationsOf(draft, event.impression, day), 0, day);
      return;
    case 'used':
      count(draft, event.impression, nothing, 1, day);
      return;
    case 'opened':
    case 'not_opened':
      draft.opens[event.contentId] = addToOutcomes(draft.opens[event.contentId], event.kind === 'opened', day);
      draft.opensTotal = addToOutcomes(draft.opensTotal, event.kind === 'opened', day);
      return;
    case 'useful':
    case 'not_useful':
      draft.votes[event.contentId] = addToOutcomes(draft.votes[event.contentId], event.kind === 'useful', day);
  }
}

function count(draft: Draft, impression: Impression, expected: Expectations, observed: 0 | 1, day: number): void {
  const { contentId, repId, values, tagStates } = impression;
  const add = (counter: Counter, expectation: number) => addToCounter(counter, { observed, expected: expectation }, day);
  const addUse = (counter: UseCounter = unused, expectation: number): UseCounter => ({
    ...add(counter, expectation),
    uses: counter.uses + observed,
    views: counter.views + 1 - observed,
  });
  const addTag = (dimension: Dimension) => {
    const counters = draft.tags[dimension];
    const at = (state: TagState) => (tagStates[dimension] === state ? add(counters[state], expected.tags[dimension]) : counters[state]);
    return [at(0), at(1), at(2)] as const;
  };
  draft.base = add(draft.base, expected.base);
  draft.tags = { persona: addTag('persona'), industry: addTag('industry'), stage: addTag('stage'), objection: addTag('objection') };
  draft.items[contentId] = addUse(draft.items[contentId], expected.item);
  for (const dimension of contextDimensions) {
    const value = values[dimension];
    if (value === undefined) continue;
    const key = contextKey(dimension, value);
    const counters = draft.contexts[key] ?? {};
    draft.contexts[key] = counters;
    counters[contentId] = addUse(counters[contentId], expected.contexts[dimension]);
  }
  draft.reps[repId] = add(draft.reps[repId] ?? unused, expected.rep);
}
