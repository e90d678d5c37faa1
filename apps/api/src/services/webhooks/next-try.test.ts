import { dayMs } from '@alongside/common';
import { expect, test } from 'vitest';
import { nextTryAfter } from './next-try.ts';

test('tries nine times more over three to four days, and then no more', () => {
  const pauses = Array.from({ length: 9 }, (_, at) => nextTryAfter(at + 1, undefined, 0.5) ?? 0);
  expect(pauses.every((pause, at) => pause > (pauses[at - 1] ?? 0))).toBe(true);
  const total = pauses.reduce((sum, pause) => sum + pause, 0);
  expect(total / dayMs).toBeGreaterThan(3);
  expect(total / dayMs).toBeLessThan(4);
  expect(nextTryAfter(10, undefined, 0.5)).toBeUndefined();
});

test('varies each pause by a fifth, and waits as long as the receiver asks', () => {
  expect([0, 0.5, 1].map((random) => nextTryAfter(1, undefined, random))).toEqual([4_000, 5_000, 6_000]);
  expect(nextTryAfter(1, 60_000, 0.5)).toBe(60_000);
  expect(nextTryAfter(2, 1_000, 0.5)).toBe(300_000);
});
