import type { ContentItem } from '@alongside/common';
import { emptyRankingState, prepareLibrary, rankContent } from '@alongside/engine';
import { defineLoad } from './define-load.ts';
import { median, quantile } from './median.ts';

const items = 5_000;
const calls = 2_000;
const nowMs = Date.parse('2026-11-21T12:00:00Z');

/** Ranking a library of 5,000 items for one record, in process. */
export const rankingLoad = defineLoad({
  id: 9,
  isByClock: true,
  budgets: { 'ranking-5000-items-p99-ms': { budget: 1, aim: 0.2, isBetter: 'less' } },
  async run() {
    const library = prepareLibrary(Array.from({ length: items }, (_, at) => itemOf(at)));
    const state = emptyRankingState();
    const times: number[] = [];
    for (let call = 0; call < calls + 200; call += 1) {
      const began = performance.now();
      rankContent({
        state,
        items: library,
        context: {
          personaId: `prs_${call % 8}`,
          industry: industries[call % 3],
          stage: stages[call % 3],
          objections: ['price'],
          language: 'en',
        },
        workspaceId: 'wsp_1',
        recordKey: `record ${call}`,
        nowMs,
      });
      // The first calls compile the code.
      if (call >= 200) times.push(performance.now() - began);
    }
    return [{ name: 'ranking-5000-items-p99-ms', value: quantile(times, 0.99), facts: { items, calls, p50Ms: median(times) } }];
  },
});

const industries = ['retail', 'energy', 'finance'] as const;
const stages = ['awareness', 'evaluation', 'decision'] as const;

function itemOf(at: number): ContentItem {
  return {
    id: `cnt_${String(at).padStart(6, '0')}`,
    kind: 'article',
    title: `Item ${at}`,
    url: `https://library.example/${at}`,
    tags: {
      personaIds: [`prs_${at % 8}`],
      industries: [industries[at % 3] ?? 'retail'],
      stages: [stages[at % 3] ?? 'decision'],
      objections: at % 2 === 0 ? ['price'] : [],
      products: [],
    },
    topic: `topic ${at % 40}`,
    language: 'en',
    version: 1,
    status: 'published',
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
  };
}
