import { expect, test } from 'vitest';
import { accountContext } from '../overlay/fixtures/account-context.ts';
import { drawCard, textOf } from '../overlay/fixtures/draw.tsx';
import { personContext } from '../overlay/fixtures/person-context.ts';
import { now } from './now.tsx';

test('says what happened, how long ago, about what, and what to do', () => {
  expect(textOf(drawCard(now, personContext))).toEqual([
    'Asked to be contacted',
    '35 minutes ago',
    'Demo request: multi-plant planning',
    'Answer while it is fresh.',
    'Visited the website 7 times',
    '18 hours ago',
    'Pricing, Security, Integrations',
    'Someone is reading. Ask what for.',
  ]);
});

test('names the person on an account', () => {
  expect(textOf(drawCard(now, accountContext))).toContain('Ravi Patel: Guide to the five-day close');
});

test('does not stand there with nothing to say', () => {
  expect(now.isRelevant({ ...personContext, now: [] })).toBe(false);
});
