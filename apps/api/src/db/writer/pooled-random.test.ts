import { expect, test } from 'vitest';
import { pooledRandom } from './pooled-random.ts';

test('never gives the same bytes twice, also past the end of its pool', () => {
  const drawn = Array.from({ length: 2_000 }, () => Buffer.from(pooledRandom(16)).toString('hex'));
  expect(new Set(drawn).size).toBe(2_000);
});
