import { expect, test } from 'vitest';
import { RecentUse } from './recent-use.ts';

test('what a database had is forgotten by halves, and small amounts count as nothing', () => {
  const use = new RecentUse();
  use.note('batches', 400, 0);
  use.note('people', 20, 0);
  expect([use.steps('batches', 0), use.steps('people', 0), use.steps('nobody', 0)]).toEqual([16, 0, 0]);
  expect([use.steps('batches', 1_000), use.steps('batches', 2_000), use.steps('batches', 10_000)]).toEqual([8, 4, 0]);
  use.note('batches', 200, 1_000);
  expect(use.steps('batches', 1_000)).toBe(16);
  use.forget('batches');
  expect(use.steps('batches', 1_000)).toBe(0);
});
