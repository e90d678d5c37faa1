import { dayMs } from '@alongside/common';
import { expect, test, vi } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';
import { oldJobs } from './old-jobs.ts';
import { JobRunner } from './runner/job-runner.ts';

test('removes what was done a week ago or went wrong thirty days ago, and nothing that has not ended', async () => {
  let nowMs = Date.parse('2026-11-21T12:00:00Z');
  await using api = await openTestServer({ clock: () => nowMs, startsJobs: false });
  await api.key('admin');
  const { stores, control, writer } = api.server.context;
  const workspaceId = control.findWorkspaceBySlug('acme')?.id ?? '';
  const { native } = await stores.get(workspaceId);
  const make = async (period: string) => (await writer.write(workspaceId, 'jobs.enqueue', { kind: 'other', period })) ?? '';
  await writer.write(workspaceId, 'jobs.cancel', { id: await make('old') });
  nowMs += 2 * dayMs;
  await writer.write(workspaceId, 'jobs.cancel', { id: await make('newer') });
  const done = { id: await make('done'), owner: 'somebody' };
  await writer.write(workspaceId, 'jobs.claim', { ...done, leaseMs: 1 });
  await writer.write(workspaceId, 'jobs.end', { ...done, outcome: 'done', done: 0 });
  nowMs += 29 * dayMs;
  await writer.write(workspaceId, 'jobs.enqueue', { kind: oldJobs.kind, period: 'asked' });
  const runner = new JobRunner(api.server.context, [oldJobs]);
  runner.start();
  const left = () => native.all('SELECT period, state FROM jobs ORDER BY pk').map((row) => [...row]);
  await vi.waitFor(() =>
    expect(left()).toEqual([
      ['newer', 'cancelled'],
      ['asked', 'done'],
    ]),
  );
  await runner.stop();
});
