import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyRankingEvent } from './apply-ranking-event.ts';
import { contextKey } from './context-key.ts';
import { emptyRankingState } from './empty-ranking-state.ts';
import { foldRankingEvents } from './fold-ranking-events.ts';
import type { Impression, RankingEvent } from './ranking-event.ts';
import { useRatio } from './use-ratio.ts';
import { workspaceFactors } from './workspace-factors.ts';

const impression: Impression = {
  contentId: 'cnt_a',
  repId: 'mem_a',
  slot: 1,
  timesWithoutUse: 0,
  values: { persona: 'prs_cfo', industry: 'Retail', stage: 'decision' },
  tagStates: { persona: 1, industry: 0, stage: 2, objection: 0 },
};
const shownAndUsed: RankingEvent[] = [
  { kind: 'shown', day: 100, impression },
  { kind: 'used', day: 100, impression },
];

const impressions = fc.record({
  contentId: fc.constantFrom('cnt_a', 'cnt_b'),
  repId: fc.constantFrom('mem_a', 'mem_b'),
  slot: fc.integer({ min: 1, max: 8 }),
  timesWithoutUse: fc.nat(5),
  values: fc.constantFrom({}, { persona: 'prs_cfo' }, { industry: 'Retail', stage: 'decision' }),
  tagStates: fc.record({
    persona: fc.constantFrom(0, 1, 2),
    industry: fc.constantFrom(0, 1, 2),
    stage: fc.constantFrom(0, 1, 2),
    objection: fc.constantFrom(0, 1, 2),
  }),
});
const events: fc.Arbitrary<RankingEvent> = fc.oneof(
  fc.record({ kind: fc.constantFrom('shown', 'used'), day: fc.nat(1_000), impression: impressions }),
  fc.record({
    kind: fc.constantFrom('opened', 'not_opened', 'useful', 'not_useful'),
    day: fc.nat(1_000),
    contentId: fc.constantFrom('cnt_a', 'cnt_b'),
  }),
);

describe('folding what reps did', () => {
  test('gives the known answers for one item shown in the first place and used', () => {
    const state = foldRankingEvents(emptyRankingState(), shownAndUsed);
    const { base, tags } = workspaceFactors(state, 100);
    expect({
      itemExpected: state.items.cnt_a?.expected.toFixed(6),
      itemRatio: useRatio(state.items.cnt_a, 3, 100).toFixed(6),
      baseExpected: state.base.expected.toFixed(6),
      base: base.toFixed(6),
      contextRatio: useRatio(state.contexts[contextKey('persona', 'prs_cfo')]?.cnt_a, 8, 100).toFixed(6),
      personaMatch: tags.persona[1].toFixed(6),
      counted: [state.items.cnt_a?.uses, state.items.cnt_a?.views],
    }).toEqual({
      itemExpected: '0.029250',
      itemRatio: '1.320459',
      baseExpected: '0.975000',
      base: '0.061340',
      contextRatio: '1.120902',
      personaMatch: '1.524257',
      counted: [1, 1],
    });
  });

  test('reads later places as less looked at, the fifth and all beyond alike', () => {
    const expected = [1, 2, 5, 9].map((slot) => {
      const state = applyRankingEvent(emptyRankingState(), { kind: 'shown', day: 0, impression: { ...impression, slot } });
      return state.base.expected.toFixed(9);
    });
    expect(expected).toEqual(['0.975000000', '0.633750000', '0.331500000', '0.331500000']);
  });

  test('forgets half in 180 days', () => {
    const later: RankingEvent = { kind: 'opened', day: 280, contentId: 'cnt_a' };
    const earlier: RankingEvent = { kind: 'opened', day: 100, contentId: 'cnt_a' };
    expect(foldRankingEvents(emptyRankingState(), [earlier, later]).opens.cnt_a).toEqual({
      yes: 1.5,
      no: 0,
      lastDay: 280,
      yesEver: 2,
      noEver: 0,
    });
  });

  test('gives one outcome whichever of two arrives late', () => {
    const early: RankingEvent = { kind: 'opened', day: 100, contentId: 'cnt_a' };
    const late: RankingEvent = { kind: 'not_opened', day: 280, contentId: 'cnt_a' };
    expect(foldRankingEvents(emptyRankingState(), [late, early])).toEqual(foldRankingEvents(emptyRankingState(), [early, late]));
  });

  test('gives the same state at once, one by one, and continued from JSON', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 30 }), (log) => {
        const atOnce = foldRankingEvents(emptyRankingState(), log);
        expect(log.reduce(applyRankingEvent, emptyRankingState())).toEqual(atOnce);
        const half = foldRankingEvents(emptyRankingState(), log.slice(0, 15));
        expect(foldRankingEvents(JSON.parse(JSON.stringify(half)), log.slice(15))).toEqual(atOnce);
      }),
    );
  });

  test('leaves the state it was given as it was', () => {
    const before = foldRankingEvents(emptyRankingState(), shownAndUsed);
    const copy = JSON.parse(JSON.stringify(before));
    foldRankingEvents(before, shownAndUsed);
    expect(before).toEqual(copy);
  });
});
