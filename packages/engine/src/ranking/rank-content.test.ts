import type { Push } from '@alongside/common';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentItem } from '../examples/content-item.ts';
import { emptyRankingState } from './empty-ranking-state.ts';
import { foldRankingEvents } from './fold-ranking-events.ts';
import { prepareLibrary } from './prepare-library.ts';
import { type RankInput, rankContent } from './rank-content.ts';
import type { RankContext } from './rank-context.ts';
import type { RankingEvent } from './ranking-event.ts';
import { tagStatesOf } from './tag-states-of.ts';

const nowMs = Date.parse('2026-11-21T12:00:00Z');
const day = Math.floor(nowMs / 86_400_000);
const context: RankContext = { personaId: 'prs_cfo', personaName: 'CFO', industry: 'Retail', stage: 'decision', objections: ['price'] };
const rank = (items: RankInput['items'], more: Partial<RankInput> = {}) =>
  rankContent({ state: emptyRankingState(), items, context, workspaceId: 'wsp_1', recordKey: 'r1', nowMs, ...more });
const ids = (list: ReturnType<typeof rank>) => list.map((item) => item.contentId);
const push = (id: string, contentId: string, more: Partial<Push> = {}): Push => ({
  id,
  contentId,
  audience: { personaIds: [], industries: [], stages: [], accountIds: [] },
  startsAt: '2026-11-01T00:00:00Z',
  endsAt: '2026-12-01T00:00:00Z',
  priority: 2,
  reason: 'New this week',
  mode: 'normal',
  capPerRecord: 3,
  ownerName: 'Mia',
  status: 'live',
  createdAt: '2026-11-01T00:00:00Z',
  updatedAt: '2026-11-01T00:00:00Z',
  ...more,
});
const four = prepareLibrary(['cnt_a', 'cnt_b', 'cnt_c', 'cnt_d'].map((id) => contentItem(id)));

const someItems = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 100, max: 199 }).map((n) => `cnt_${n}`),
      kind: fc.constantFrom('deck', 'video'),
      topic: fc.constantFrom('roi', 'security', undefined),
      tags: fc.record({
        personaIds: fc.subarray(['prs_cfo', 'prs_cto']),
        industries: fc.subarray(['retail', 'banking']),
        stages: fc.subarray(['decision', 'awareness'] as const),
        objections: fc.subarray(['price', 'effort']),
      }),
    }),
    { selector: (item) => item.id, maxLength: 60 },
  )
  .map((list) => list.map(({ id, topic, ...rest }) => contentItem(id, { ...rest, ...(topic ? { topic } : {}) })));
const someEvents = (items: readonly ReturnType<typeof contentItem>[]) =>
  fc.array(
    fc
      .tuple(fc.nat(items.length), fc.constantFrom('shown', 'used', 'opened', 'not_opened', 'useful', 'not_useful'), fc.nat(400))
      .map(([at, kind, ago]): RankingEvent => {
        const item = items[at] ?? contentItem('cnt_gone');
        if (kind !== 'shown' && kind !== 'used') return { kind, day: day - ago, contentId: item.id };
        const values = { persona: 'prs_cfo', industry: 'Retail', stage: 'decision' };
        const tagStates = tagStatesOf(item.tags, context);
        return { kind, day: day - ago, impression: { contentId: item.id, repId: 'mem_a', slot: 1, timesWithoutUse: 0, values, tagStates } };
      }),
    { maxLength: 80 },
  );

describe('ranking by tags and priors alone', () => {
  test('gives the known score for a match, an untagged and a mismatched dimension', () => {
    const library = prepareLibrary([contentItem('cnt_a', { tags: { personaIds: ['prs_cfo'], stages: ['awareness'] } })]);
    const [first] = rank(library, { context: { ...context, objections: [] } });
    expect(first?.score).toBeCloseTo(0.069338, 6);
    expect(first?.terms.map(({ term, value }) => [term, value.toFixed(6)])).toEqual([
      ['base', '-3.506558'],
      ['tag_persona', '0.405465'],
      ['tag_stage', '-0.430783'],
      ['open_rate', '0.641854'],
      ['uncertainty', '0.221265'],
    ]);
  });

  test('puts matches before untagged before mismatched, and equals by id', () => {
    const library = prepareLibrary([
      contentItem('cnt_d', { tags: { industries: ['banking'] } }),
      contentItem('cnt_c'),
      contentItem('cnt_b', { tags: { industries: [' RETAIL'] } }),
      contentItem('cnt_a'),
    ]);
    expect(ids(rank(library, { limit: 4, deterministic: true }))).toEqual(['cnt_b', 'cnt_a', 'cnt_c', 'cnt_d']);
  });

  test('names at most two reasons, the objection first, and falls back to a general fit', () => {
    const tags = { personaIds: ['prs_cfo'], industries: ['retail'], objections: ['price'] };
    const list = rank(prepareLibrary([contentItem('cnt_a', { tags }), contentItem('cnt_b')]));
    expect(list.map((item) => item.reasons)).toEqual([
      [
        { code: 'objection_match', objection: 'price' },
        { code: 'persona_match', persona: 'CFO' },
      ],
      [{ code: 'general_fit' }],
    ]);
  });

  test('leaves out what is a draft, out of date, in another language, hidden here or shared already', () => {
    const library = prepareLibrary([
      contentItem('cnt_a', { status: 'draft' }),
      contentItem('cnt_b', { validUntil: '2026-11-21T12:00:00Z' }),
      contentItem('cnt_c', { validFrom: '2026-11-22T00:00:00Z' }),
      contentItem('cnt_d', { language: 'fr' }),
      contentItem('cnt_e', { language: 'de-AT' }),
      contentItem('cnt_f', { language: 'de-AT' }),
      contentItem('cnt_g', { language: 'de', validUntil: '2026-11-21T12:00:01Z' }),
    ]);
    const list = rank(library, { context: { language: 'de-DE' }, hiddenContentIds: ['cnt_e'], sharedContentIds: new Set(['cnt_f']) });
    expect(ids(list)).toEqual(['cnt_g']);
  });

  test('prefers another topic to more of the same', () => {
    const library = prepareLibrary([
      contentItem('cnt_a', { topic: 'roi' }),
      contentItem('cnt_b', { topic: 'roi' }),
      contentItem('cnt_c', { topic: 'roi', kind: 'video' }),
      contentItem('cnt_d', { topic: 'security' }),
    ]);
    expect(ids(rank(library, { limit: 4, deterministic: true }))).toEqual(['cnt_a', 'cnt_d', 'cnt_c', 'cnt_b']);
  });

  test('tires of what was shown here without use', () => {
    expect(ids(rank(four, { shownOnRecord: { timesWithoutUse: { cnt_a: 1, cnt_b: 2 } } }))).toEqual(['cnt_c', 'cnt_d', 'cnt_a']);
  });

  test('gives nothing for an empty library', () => {
    expect(rank(prepareLibrary([]))).toEqual([]);
  });
});

describe('pushes', () => {
  test('stand in the second place with name and reason', () => {
    const list = rank(four, { pushes: [push('psh_1', 'cnt_d')] });
    expect(list.map(({ contentId, slot, origin, pushId, reasons }) => [contentId, slot, origin, pushId, reasons])).toEqual([
      ['cnt_a', 1, 'ranked', undefined, [{ code: 'general_fit' }]],
      ['cnt_d', 2, 'push', 'psh_1', [{ code: 'push', pushedBy: 'Mia', note: 'New this week' }]],
      ['cnt_b', 3, 'ranked', undefined, [{ code: 'general_fit' }]],
    ]);
  });

  test('take the first place when they must show, and the fourth when there is one', () => {
    const pushes = [
      push('psh_1', 'cnt_b'),
      push('psh_2', 'cnt_c', { mode: 'must_show', priority: 3 }),
      push('psh_3', 'cnt_d', { priority: 3 }),
    ];
    expect(ids(rank(four, { pushes, limit: 4 }))).toEqual(['cnt_c', 'cnt_b', 'cnt_a', 'cnt_d']);
  });

  test.each([
    ['not begun', { startsAt: '2026-11-21T12:00:01Z' }],
    ['over', { endsAt: '2026-11-21T12:00:00Z' }],
    ['ended early', { status: 'ended' as const }],
    ['for another persona', { audience: { personaIds: ['prs_cto'], industries: [], stages: [], accountIds: [] } }],
    ['for one account, none known', { audience: { personaIds: [], industries: [], stages: [], accountIds: ['acc_1'] } }],
    ['at its cap', { capPerRecord: 2 }],
    ['of something hidden', { contentId: 'cnt_c' }],
  ])('are not shown when %s', (_, more) => {
    const shownOnRecord = { pushDays: { psh_1: 2 } };
    const list = rank(four, { pushes: [push('psh_1', 'cnt_d', more)], shownOnRecord, hiddenContentIds: ['cnt_c'] });
    expect(list.map((item) => item.origin)).toEqual(['ranked', 'ranked', 'ranked']);
  });

  test('go by priority, and those of equal priority take turns by day', () => {
    const retail = { personaIds: [], industries: ['retail'], stages: [], accountIds: [] };
    const pushes = [push('psh_1', 'cnt_b'), push('psh_2', 'cnt_c', { audience: retail }), push('psh_3', 'cnt_d', { priority: 3 })];
    const seconds = [0, 1, 2].map((later) => rank(four, { pushes, nowMs: (2 * Math.floor(day / 2) + later) * 86_400_000 })[1]?.contentId);
    expect(seconds).toEqual(['cnt_c', 'cnt_b', 'cnt_c']);
  });
});

describe('trying something new', () => {
  const many = prepareLibrary(Array.from({ length: 40 }, (_, n) => contentItem(`cnt_${100 + n}`)));
  const records = Array.from({ length: 1_000 }, (_, n) => rank(many, { recordKey: `r${n}`, limit: 4 }));
  const tried = records.flatMap((list) => list.filter((item) => item.origin === 'exploration'));

  test('happens in the fourth place on about a fifth of records, and says so', () => {
    expect(tried.length).toBeGreaterThan(150);
    expect(tried.length).toBeLessThan(250);
    expect(new Set(tried.map((item) => item.slot))).toEqual(new Set([4]));
    expect(new Set(tried.map((item) => item.reasons.at(-1)?.code))).toEqual(new Set(['being_tested']));
  });

  test('tells the chance it had: a fifth, shared by twenty equals', () => {
    for (const item of tried) expect(item.propensity).toBeCloseTo(0.01, 12);
  });

  test('is off where the list must be deterministic or is short', () => {
    const lists = Array.from({ length: 100 }, (_, n) => [
      ...rank(many, { recordKey: `r${n}`, limit: 4, deterministic: true }),
      ...rank(many, { recordKey: `r${n}` }),
    ]);
    expect(lists.flat().filter((item) => item.origin === 'exploration')).toEqual([]);
  });
});

describe('ranking in general', () => {
  test('does not depend on the order of the items, and explains each score to the last digit', () => {
    const worlds = someItems.chain((items) =>
      fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }), someEvents(items)),
    );
    fc.assert(
      fc.property(worlds, ([items, shuffled, log]) => {
        const state = foldRankingEvents(emptyRankingState(), log);
        const list = rank(prepareLibrary(items), { state, limit: 6 });
        expect(rank(prepareLibrary(shuffled), { state, limit: 6 })).toEqual(list);
        for (const { terms, score } of list) {
          expect(Math.abs(terms.reduce((sum, term) => sum + term.value, 0) - Math.log(score))).toBeLessThan(1e-9);
        }
        expect(new Set(ids(list)).size).toBe(list.length);
      }),
    );
  });

  test('caps the use rate, and shows the cap as an addend of its own', () => {
    const item = contentItem('cnt_a', { tags: { personaIds: ['prs_cfo'], objections: ['price'] } });
    const impression = { contentId: 'cnt_a', repId: 'mem_a', slot: 1, timesWithoutUse: 0, values: { persona: 'prs_cfo' } };
    const used: RankingEvent = { kind: 'used', day, impression: { ...impression, tagStates: tagStatesOf(item.tags, context) } };
    const state = foldRankingEvents(
      emptyRankingState(),
      Array.from({ length: 30 }, () => used),
    );
    const [first] = rank(prepareLibrary([item]), { state });
    expect(first?.terms.find(({ term }) => term === 'use_rate_cap')?.value).toBeLessThan(0);
    expect(first?.terms.reduce((sum, term) => sum + term.value, 0)).toBeCloseTo(Math.log(first?.score ?? 0), 9);
    const [uncapped] = rank(prepareLibrary([item]));
    expect(uncapped?.terms.some(({ term }) => term === 'use_rate_cap')).toBe(false);
  });
});
