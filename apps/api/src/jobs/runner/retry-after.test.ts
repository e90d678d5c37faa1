import { expect, test } from 'vitest';
import { longestPauseMs, retryAfterMs } from './retry-after.ts';

test('waits about twice as long after each failure, and never longer than an hour', () => {
  const waits = [1, 2, 3, 4, 8, 50, 1_000].map((attempts) => retryAfterMs(attempts, 0.5));
  expect(waits).toEqual([30_000, 60_000, 120_000, 240_000, 3_000_000, 3_000_000, 3_000_000]);
  expect(retryAfterMs(1_000, 1)).toBeLessThanOrEqual(longestPauseMs);
});

test('two that failed at the same time are not tried at the same time', () => {
  expect([0, 0.25, 1].map((random) => retryAfterMs(1, random))).toEqual([24_000, 27_000, 36_000]);
});
