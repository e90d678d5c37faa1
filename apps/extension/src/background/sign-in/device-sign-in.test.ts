import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readStored } from '../../stored-value.ts';
import { deviceSignIn } from './device-sign-in.ts';

const apiUrl = 'https://a.example';
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const pending = () => json({ error: 'authorization_pending' }, 400);
const begun = () =>
  json({ device_code: 'ald_1', user_code: 'BCDF-GHJK', verification_uri: `${apiUrl}/device`, expires_in: 600, interval: 5 });

let nowMs = 0;

/** A worker; another one made of the same storage is the one that comes after its death. */
function worker(...answers: (() => Response)[]) {
  const outcomes: string[] = [];
  const wakes: number[] = [];
  const asked: string[] = [];
  const own = deviceSignIn({
    world: {
      now: () => nowMs,
      async fetch(url) {
        asked.push(url.replace(apiUrl, ''));
        const answer = answers.shift();
        if (!answer) throw new TypeError('Failed to fetch');
        return answer();
      },
    },
    wakeAt: async (atMs) => void wakes.push(atMs),
    succeeded: async (_apiUrl, { access_token }) => void outcomes.push(access_token),
    failed: async ({ why }) => void outcomes.push(why),
  });
  return { ...own, outcomes, wakes, asked };
}

beforeEach(() => {
  fakeBrowser.reset();
  nowMs = 0;
});

describe('deviceSignIn', () => {
  test('asks in the given interval, more slowly when told so, until the code was entered', async () => {
    const granted = () => json({ access_token: 'ala_1', expires_in: 600, refresh_token: 'alr_1' });
    const { start, poll, wakes, outcomes } = worker(begun, pending, () => json({ error: 'slow_down' }, 400), granted);
    expect(await start(apiUrl, () => true)).toMatchObject({ userCode: 'BCDF-GHJK', page: `${apiUrl}/device` });
    for (let steps = 0; steps < 3; steps += 1) {
      nowMs = wakes.at(-1) ?? 0;
      await poll();
    }
    expect({ wakes, outcomes, left: await readStored('device') }).toEqual({
      wakes: [5_000, 10_000, 20_000],
      outcomes: ['ala_1'],
      left: undefined,
    });
  });

  test('does not ask before its time, whoever wakes it', async () => {
    const { start, poll, asked } = worker(begun, pending);
    await start(apiUrl, () => true);
    await poll();
    expect(asked).toEqual(['/oauth/device_authorization']);
  });

  test('goes on after the worker has died, and when the server was away for a while', async () => {
    await worker(begun).start(apiUrl, () => true);
    const next = worker();
    nowMs = 5_000;
    await next.poll();
    expect([next.wakes, next.outcomes]).toEqual([[10_000], []]);
  });

  test.each([
    [{ error: 'access_denied' }, 'denied'],
    [{ error: 'expired_token' }, 'expired'],
  ])('ends with %j', async (body, outcome) => {
    const { start, poll, outcomes } = worker(begun, () => json(body, 400));
    await start(apiUrl, () => true);
    nowMs = 5_000;
    await poll();
    expect([outcomes, await readStored('device')]).toEqual([[outcome], undefined]);
  });

  test('a code too old is not asked for any more, and a cancelled one neither', async () => {
    const { start, poll, cancel, outcomes, asked } = worker(begun, begun);
    await start(apiUrl, () => true);
    nowMs = 600_000;
    await poll();
    await start(apiUrl, () => true);
    await cancel();
    nowMs += 5_000;
    await poll();
    expect([outcomes, asked.length]).toEqual([['expired'], 2]);
  });
});
