import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentItem } from '../examples/content-item.ts';
import { bestItems } from './best-items.ts';
import { emptyRankingState } from './empty-ranking-state.ts';
import { foldRankingEvents } from './fold-ranking-events.ts';
import { prepareLibrary } from './prepare-library.ts';
import { prepareState } from './prepare-state.ts';
import type { RankingEvent } from './ranking-event.ts';
import { createScorer } from './scorer.ts';
import { tagStatesOf } from './tag-states-of.ts';

const day = 20_000;
const context = { personaId: 'prs_cfo', industry: 'retail', stage: 'decision', objections: ['price', 'effort'] } as const;
const allTags = ['prs_cfo', 'prs_cto', 'retail', 'banking', 'decision', 'awareness', 'price', 'effort'] as const;
const library = prepareLibrary(
  Array.from({ length: 120 }, (_, at) => {
    const has = (tag: (typeof allTags)[number]) => (at * 7 + allTags.indexOf(tag) * 3) % 5 < 2;
    const tags = {
      personaIds: allTags.slice(0, 2).filter(has),
      industries: allTags.slice(2, 4).filter(has),
      stages: (['decision', 'awareness'] as const).filter(has),
      objections: allTags.slice(6).filter(has),
    };
    return contentItem(`cnt_${String(at).padStart(3, '0')}`, { tags });
  }),
);
const happened = fc.array(
  fc.tuple(fc.nat(library.items.length - 1), fc.constantFrom('shown', 'used', 'opened', 'useful', 'not_useful'), fc.nat(300)),
);

function eventOf([at, kind, ago]: readonly [number, 'shown' | 'used' | 'opened' | 'useful' | 'not_useful', number]): RankingEvent {
  const item = library.items[at] ?? contentItem('cnt_gone');
  if (kind !== 'shown' && kind !== 'used') return { kind, day: day - ago, contentId: item.id };
  const values = { persona: 'prs_cfo', industry: 'retail', stage: 'decision' };
  const tagStates = tagStatesOf(item.tags, context);
  return { kind, day: day - ago, impression: { contentId: item.id, repId: 'mem_a', slot: 1, timesWithoutUse: 0, values, tagStates } };
}

test('what is passed over by its bound would not have been among the best, whatever happened before', () => {
  fc.assert(
    fc.property(happened, fc.integer({ min: 1, max: 40 }), (events, count) => {
      const scorer = createScorer(
        library,
        prepareState(foldRankingEvents(emptyRankingState(), events.map(eventOf)), library, day),
        context,
        {
          timesWithoutUse: { cnt_001: 2 },
        },
      );
      const eligible = new Uint8Array(library.items.length).fill(1);
      const all = Array.from(eligible, (_, index) => ({ index, score: scorer.score(index) }));
      expect(bestItems(eligible, count, scorer)).toEqual(all.sort((a, b) => b.score - a.score || a.index - b.index).slice(0, count));
    }),
  );
});
