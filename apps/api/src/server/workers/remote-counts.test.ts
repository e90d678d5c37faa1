import { expect, test } from 'vitest';
import { Limits } from '../../limits/limits.ts';
import type { Counts } from '../door/messages.ts';
import { RemoteCounts } from './remote-counts.ts';

const ana = { actorId: 'key_a', via: 'key', workspaceId: 'wsp_1', roles: ['rep'], sees: 'all' } as const;
const rate = (burst: number) => ({ perSecond: 1, burst });

/** Processes that hear of each other, as through the socket. */
function processes(count: number, clock: () => number) {
  const told: Counts[] = [];
  const all: { counts: RemoteCounts; limits: Limits }[] = [];
  for (let made = 0; made < count; made += 1) {
    const counts: RemoteCounts = new RemoteCounts((news) => {
      told.push(news);
      for (const other of all) if (other.counts !== counts) other.counts.hear(news);
    });
    all.push({ counts, limits: new Limits({ credential: rate(10), workspace: rate(1_000), anonymous: rate(9) }, clock, counts) });
  }
  return { all, told };
}

test('a limit holds for all processes together, a moment later', async () => {
  const { all, told } = processes(3, () => 0);
  const [one, two, three] = all.map(({ limits }) => limits);
  for (let asked = 0; asked < 5; asked += 1) expect(one?.admit(ana)).toBe(0);
  for (let asked = 0; asked < 4; asked += 1) expect(two?.admit(ana)).toBe(0);
  await expect.poll(() => told.length).toBe(2);
  // Added up: not a message for each request.
  expect(told[0]).toEqual([
    ['credential', 'key_a', 5],
    ['workspace', 'wsp_1', 5],
  ]);
  expect([three?.admit(ana), three?.admit(ana)]).toEqual([0, 1_000]);
});

test('what all took at once is owed, and paid back by waiting', async () => {
  let nowMs = 0;
  const { all, told } = processes(2, () => nowMs);
  for (const { limits } of all) for (let asked = 0; asked < 10; asked += 1) expect(limits.admit(ana)).toBe(0);
  await expect.poll(() => told.length).toBe(2);
  expect(all.map(({ limits }) => limits.admit(ana))).toEqual([11_000, 11_000]);
  nowMs = 11_000;
  expect(all.map(({ limits }) => limits.admit(ana))).toEqual([0, 0]);
});

test('addresses are counted together, too', async () => {
  const { all, told } = processes(2, () => 0);
  const [one, two] = all.map(({ limits }) => limits);
  for (let asked = 0; asked < 3; asked += 1) one?.countAnonymous('192.0.2.1', 'sign-in');
  await expect.poll(() => told.length).toBe(1);
  expect(() => two?.countAnonymous('192.0.2.1', 'sign-in')).toThrow('asks too often');
  two?.countAnonymous('192.0.2.2', 'sign-in');
});
