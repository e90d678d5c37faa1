import { expect, test } from 'vitest';
import { tokenBuckets } from './token-bucket.ts';

test('lets a tab ask twenty times at once, then twice a second, each tab for itself', () => {
  let nowMs = 0;
  const { take } = tokenBuckets(() => nowMs);
  const twenty = Array.from({ length: 20 }, () => take(1));
  expect([twenty.every((wait) => wait === undefined), take(1), take(2)]).toEqual([true, 500, undefined]);
  nowMs = 500;
  expect([take(1), take(1)]).toEqual([undefined, 1_000]);
});

test('a tab that is closed and opened again starts afresh', () => {
  const { take, forget } = tokenBuckets(() => 0);
  for (let count = 0; count < 21; count += 1) take(1);
  forget(1);
  expect(take(1)).toBeUndefined();
});
