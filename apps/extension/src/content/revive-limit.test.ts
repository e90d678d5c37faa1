import { expect, test } from 'vitest';
import { reviveLimit } from './revive-limit.ts';

test('comes back five times in five seconds, then gives in for good', () => {
  let nowMs = 0;
  const may = reviveLimit(() => nowMs);
  expect(Array.from({ length: 7 }, () => may())).toEqual([true, true, true, true, true, false, false]);
  nowMs = 60_000;
  expect(may()).toBe(false);
});

test('a page that hides it now and then never wears it out', () => {
  let nowMs = 0;
  const may = reviveLimit(() => nowMs);
  const answers = Array.from({ length: 20 }, () => {
    nowMs += 2_000;
    return may();
  });
  expect(answers).not.toContain(false);
});
