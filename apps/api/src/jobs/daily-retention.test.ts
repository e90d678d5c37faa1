import { dayMs } from '@alongside/common';
import { expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';
import { startDailyRetention } from './daily-retention.ts';

test('applies the rules of every workspace when a new day comes, by the clock of the server', async () => {
  let nowMs = Date.parse('2026-11-21T12:00:00Z');
  await using api = await openTestServer({ clock: () => nowMs });
  await api.key('admin', 'other');
  await api.ask('admin', 'GET', '/v1/retention');
  const end = startDailyRetention(api.server.context, { firstLookMs: 1, lookEveryMs: 5 });
  const runs = async () => {
    const own = (await api.ask('admin', 'GET', '/v1/retention')).body;
    const authorization = `Bearer ${await api.key('admin', 'other')}`;
    const others = (await api.ask(undefined, 'GET', '/v1/retention', undefined, { authorization })).body;
    return [own, others].map(
      (body) => (body as { rules: { kind: string; lastRunAt?: string }[] }).rules.find(({ kind }) => kind === 'sessions')?.lastRunAt,
    );
  };
  await expect.poll(runs, { timeout: 5_000 }).toEqual(['2026-11-21T12:00:00.000Z', '2026-11-21T12:00:00.000Z']);
  nowMs += dayMs;
  await expect.poll(runs, { timeout: 5_000 }).toEqual(['2026-11-22T12:00:00.000Z', '2026-11-22T12:00:00.000Z']);
  await end();
});
