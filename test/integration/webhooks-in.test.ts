import { expect, test } from 'vitest';
import { plants } from '../reliability/webhooks/plants.ts';
import { runBattery } from '../reliability/webhooks/run-battery.ts';
import { applyInAnyOrder } from './webhooks-in/apply-in-any-order.ts';

const seed = Number(process.env.FUZZ_SEED ?? 20_261_122);

test('10000 mutations of genuine deliveries are refused, every genuine one is taken, and one sent again is known', {
  timeout: 120_000,
}, async () => {
  const { findings, accepted, genuine, stored, mutations } = await runBattery({ seed, mutations: 10_000 });
  expect({ findings, accepted, stored }).toEqual({ findings: [], accepted: 0, stored: genuine });
  expect(mutations).toBeGreaterThanOrEqual(10_000);
});

test('a server with any of the faults that servers have had is found out', { timeout: 120_000 }, async () => {
  const found = await Promise.all(
    Object.entries(plants).map(async ([fault, plant]) => [fault, (await runBattery({ seed, mutations: 600, plant })).accepted > 0]),
  );
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(Object.keys(plants).map((fault) => [fault, true])));
});

test('1000 deliveries, 300 of them sent again, come to the same in any order', { timeout: 120_000 }, async () => {
  const [inOrder, shuffled] = await Promise.all([
    applyInAnyOrder({ seed, isShuffled: false }),
    applyInAnyOrder({ seed, isShuffled: true }),
  ]);
  expect(shuffled.state).toEqual(inOrder.state);
  expect([inOrder, shuffled].map(({ taken, known, applied }) => ({ taken, known, applied }))).toEqual([
    { taken: 1_000, known: 0, applied: 1_000 },
    { taken: 1_000, known: 300, applied: 1_000 },
  ]);
  expect(inOrder.state.people.length).toBeGreaterThan(50);
  expect(inOrder.state.touches.length).toBeGreaterThan(200);
});
