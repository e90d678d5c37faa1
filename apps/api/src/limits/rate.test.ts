import { expect, test } from 'vitest';
import { parseRate } from './rate.ts';

test.each([
  ['50/200', { perSecond: 50, burst: 200 }],
  ['0.5/1', { perSecond: 0.5, burst: 1 }],
  ['0/10', undefined],
  ['5/0', undefined],
  ['5', undefined],
  ['-5/10', undefined],
  ['off', undefined],
])('%s is read as a rate or is none', (text, rate) => {
  expect(parseRate(text)).toEqual(rate);
});
