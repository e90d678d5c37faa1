import { expect, test } from 'vitest';
import { failedSeeds } from '../reliability/stream/failed-seeds.ts';
import { plants } from '../reliability/stream/plants.ts';
import { runStream } from '../reliability/stream/run-stream.ts';

const minute = 60_000;

test('10,000 events, repeated and out of order, end as a fold of the distinct ones does', { timeout: minute }, async () => {
  const { compared, differences, rejected } = await runStream({ seed: 20, events: 10_000 });
  expect(differences).toEqual([]);
  expect(rejected).toBe(0);
  expect(compared).toBeGreaterThan(4_000);
});

test.each(failedSeeds)('seed $seed with $events events, which once did not: $why', { timeout: minute }, async ({ seed, events }) => {
  expect((await runStream({ seed, events })).differences).toEqual([]);
});

test.each(plants)('a product with %s is found out', { timeout: minute }, async (plant) => {
  expect((await runStream({ seed: 1, events: 2_500, plant })).differences.length).toBeGreaterThan(0);
});
