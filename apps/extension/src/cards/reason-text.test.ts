import type { Reason } from '@alongside/common';
import { expect, test } from 'vitest';
import { cardProps } from '../overlay/fixtures/draw.tsx';
import { reasonText } from './reason-text.ts';

test.each<[Reason, string]>([
  [{ code: 'push', pushedBy: 'Maya', note: 'New since Monday.' }, 'Pushed by Maya: New since Monday.'],
  [{ code: 'objection_match', objection: 'price' }, 'because it answers “price”'],
  [{ code: 'persona_match', persona: 'Finance leader' }, 'because it is made for Finance leader'],
  [{ code: 'industry_match', industry: 'retail' }, 'because it is about retail'],
  [{ code: 'stage_match', stage: 'evaluation' }, 'because it suits the stage Evaluation'],
  [{ code: 'stage_match', stage: 'Procurement' }, 'because it suits the stage Procurement'],
  [
    { code: 'context_ratio', dimension: 'stage', value: 'decision', ratio: 2.04, uses: 3, views: 9 },
    'because reps use it 2× as often as usual with Decision (3 of 9 views)',
  ],
  [{ code: 'item_ratio', ratio: 1.55, uses: 1_200, views: 3_000 }, 'because reps use it 1.6× as often as usual (1,200 of 3,000 views)'],
  [{ code: 'open_rate', opened: 4, shared: 9 }, 'because 4 of 9 people opened it'],
  [{ code: 'being_tested' }, 'because we are finding out whether it helps'],
  [{ code: 'general_fit' }, 'because it fits most buyers'],
])('%o', (reason, said) => {
  expect(reasonText(reason, cardProps.words)).toBe(said);
});
