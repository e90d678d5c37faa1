import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { jobs } from '../../jobs/registry.ts';
import { JobRunner } from '../../jobs/runner/job-runner.ts';
import { openTestServer } from '../../testing/open-test-server.ts';
import { proveErasures } from './prove-erasures.ts';

/** Ana, and the folder of what imports have left. */
async function world() {
  const api = await openTestServer({ startsJobs: false });
  const { context } = api.server;
  const { body } = await api.ask('admin', 'POST', '/v1/people', { name: 'Ana Ruizdottir', email: 'ana.ruiz@globex.test' });
  const workspaceId = context.control.findWorkspaceBySlug('acme')?.id ?? '';
  const folder = join(context.env.dataDir, 'imports', workspaceId);
  mkdirSync(folder, { recursive: true });
  const status = async () => (await api.ask('admin', 'GET', '/v1/erasures')).body;
  return Object.assign(api, { context, workspaceId, personId: (body as { id: string }).id, folder, status });
}

test('a proof that failed is tried again by itself, and all that wait are proven', async () => {
  await using api = await world();
  const { context, workspaceId, personId, folder } = api;
  const report = join(folder, 'imp_1.rejected.csv');
  writeFileSync(report, 'line,column,reason\n2,name,"Ana Ruizdottir is too long"\n');
  // Where the file should be written anew, nothing can be.
  const obstacle = `${report}.struck`;
  mkdirSync(obstacle);
  await context.writer.write(workspaceId, 'privacy.erase', { personId });
  const { native } = await context.stores.get(workspaceId);
  const runner = new JobRunner(context, jobs, { firstRetryMs: 20 });
  runner.start();
  await vi.waitFor(() => expect(native.get('SELECT state, failure FROM jobs')?.slice(0, 2)).toEqual(['waiting', 'internal']), 5_000);
  expect(await api.status()).toMatchObject({ items: [{ status: 'running' }] });
  rmSync(obstacle, { recursive: true });
  await vi.waitFor(async () => expect(await api.status()).toMatchObject({ items: [{ status: 'done', verified: true }] }), 10_000);
  await runner.stop();
  expect(readFileSync(report, 'utf8')).toContain('[erased] is too long');
});

test('a proof waits for a running import that quotes the person, and not for one that ended with its process', {
  timeout: 30_000,
}, async () => {
  await using api = await world();
  const { context, workspaceId, personId, folder } = api;
  const list = (pid: number) => join(folder, `.${pid}-1a.part`);
  const [running, gone] = [list(process.pid), list(spawnSync(process.execPath, ['--version']).pid)];
  for (const path of [running, gone]) writeFileSync(path, 'line,column,reason\n2,amount,"""Ana Ruizdottir"" is not a number"\n');
  await context.writer.write(workspaceId, 'privacy.erase', { personId });
  const { signal } = new AbortController();
  await expect(proveErasures(context, workspaceId, signal)).rejects.toMatchObject({ code: 'unavailable' });
  expect(await api.status()).toMatchObject({ items: [{ status: 'running' }] });
  expect(existsSync(gone)).toBe(false);
  const report = join(folder, 'imp_1.rejected.csv');
  renameSync(running, report);
  await proveErasures(context, workspaceId, signal);
  expect(await api.status()).toMatchObject({ items: [{ status: 'done', verified: true }] });
  expect(readFileSync(report, 'utf8')).toContain('[erased]');
});
