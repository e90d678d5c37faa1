import { describe, expect, test } from 'vitest';
import { emptyRankingState } from './empty-ranking-state.ts';
import { explain } from './explain.ts';
import { foldRankingEvents } from './fold-ranking-events.ts';
import type { Impression, RankingEvent } from './ranking-event.ts';
import type { TagStates } from './tag-state.ts';

const untagged: TagStates = { persona: 0, industry: 0, stage: 0, objection: 0 };
const impression: Impression = {
  contentId: 'cnt_a',
  repId: 'mem_a',
  slot: 1,
  timesWithoutUse: 0,
  values: { persona: 'prs_cfo' },
  tagStates: untagged,
};
const times = (count: number, event: RankingEvent) => Array.from({ length: count }, () => event);
const shown: RankingEvent = { kind: 'shown', day: 10, impression };
const used: RankingEvent = { kind: 'used', day: 10, impression };
const because = (events: readonly RankingEvent[], more: Partial<Parameters<typeof explain>[0]> = {}) =>
  explain({
    state: foldRankingEvents(emptyRankingState(), events),
    contentId: 'cnt_a',
    objections: [],
    tagStates: untagged,
    context: { personaId: 'prs_cfo', personaName: 'CFO' },
    isExploration: false,
    day: 10,
    ...more,
  });

describe('reasons', () => {
  test('count uses in views with this persona, then of the item, once both are well above what was expected', () => {
    expect(because([...times(5, shown), ...times(4, used)])).toEqual([
      { code: 'context_ratio', dimension: 'persona', value: 'CFO', ratio: expect.closeTo(12 / 8.14, 2), uses: 4, views: 5 },
      { code: 'item_ratio', ratio: expect.closeTo(7 / 3.14, 2), uses: 4, views: 5 },
    ]);
  });

  test('say nothing of use that is too little to tell', () => {
    expect(because([shown, used])).toEqual([{ code: 'general_fit' }]);
  });

  test('say nothing of use that has faded', () => {
    expect(because([...times(5, shown), ...times(4, used)], { day: 10 + 360 })).toEqual([{ code: 'general_fit' }]);
  });

  test('tell that buyers open it once five outcomes are known and they open it more than others', () => {
    const opened: RankingEvent = { kind: 'opened', day: 10, contentId: 'cnt_a' };
    const ignored: RankingEvent = { kind: 'not_opened', day: 10, contentId: 'cnt_a' };
    expect(because([...times(4, opened), ignored])).toEqual([{ code: 'open_rate', opened: 4, shared: 5 }]);
    expect(because(times(4, opened))).toEqual([{ code: 'general_fit' }]);
    expect(because([...times(1, opened), ...times(5, ignored)])).toEqual([{ code: 'general_fit' }]);
  });

  test('always tell that something is being tested', () => {
    const tagStates: TagStates = { persona: 1, industry: 1, stage: 0, objection: 0 };
    const context = { personaId: 'prs_cfo', personaName: 'CFO', industry: 'Retail' };
    expect(because([], { tagStates, context, isExploration: true })).toEqual([
      { code: 'persona_match', persona: 'CFO' },
      { code: 'being_tested' },
    ]);
  });

  test('never name a match that has turned out to be worth less than none', () => {
    const empty = emptyRankingState();
    const [untaggedCounter, , mismatch] = empty.tags.persona;
    const unloved = { observed: 0, expected: 100, lastDay: 10 };
    const state = { ...empty, tags: { ...empty.tags, persona: [untaggedCounter, unloved, mismatch] as const } };
    const tagStates: TagStates = { ...untagged, persona: 1 };
    expect(because([], { tagStates })).toEqual([{ code: 'persona_match', persona: 'CFO' }]);
    expect(because([], { tagStates, state })).toEqual([{ code: 'general_fit' }]);
  });
});
