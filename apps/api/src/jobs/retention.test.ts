import { dayMs } from '@alongside/common';
import { expect, test, vi } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';
import { retention } from './retention.ts';
import { JobRunner } from './runner/job-runner.ts';

test('applies the rules of every workspace when a new day comes, by the clock of the server', async () => {
  let nowMs = Date.parse('2026-11-21T12:00:00Z');
  await using api = await openTestServer({ clock: () => nowMs, startsJobs: false });
  await api.key('admin', 'other');
  await api.ask('admin', 'GET', '/v1/retention');
  const runner = new JobRunner(api.server.context, [retention], { firstLookMs: 0, spreadMs: 0, lookEveryMs: 5 });
  runner.start();
  const runs = async () => {
    const own = (await api.ask('admin', 'GET', '/v1/retention')).body;
    const authorization = `Bearer ${await api.key('admin', 'other')}`;
    const others = (await api.ask(undefined, 'GET', '/v1/retention', undefined, { authorization })).body;
    return [own, others].map(
      (body) => (body as { rules: { kind: string; lastRunAt?: string }[] }).rules.find(({ kind }) => kind === 'sessions')?.lastRunAt,
    );
  };
  await vi.waitFor(async () => expect(await runs()).toEqual(['2026-11-21T12:00:00.000Z', '2026-11-21T12:00:00.000Z']), 5_000);
  nowMs += dayMs;
  await vi.waitFor(async () => expect(await runs()).toEqual(['2026-11-22T12:00:00.000Z', '2026-11-22T12:00:00.000Z']), 5_000);
  await runner.stop();
});
