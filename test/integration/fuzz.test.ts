import { openTestServer } from '@alongside/api/testing/open-test-server.ts';
import type { WorkspaceContext } from '@alongside/api/workspace-context.ts';
import { expect, test } from 'vitest';
import { fuzz } from './fuzz/fuzz.ts';
import { FuzzWorld } from './fuzz/fuzz-world.ts';
import { WatchedApp } from './principals/watched-app.ts';

const seed = Number(process.env.FUZZ_SEED ?? 20_261_121);
const requests = Number(process.env.FUZZ_RUNS ?? 25_000);

test(`${requests} requests of every kind are answered as the contract says, none with a failure of ours (seed ${seed})`, {
  timeout: 300_000,
}, async () => {
  await using api = await openTestServer();
  const app = new WatchedApp(api.server.context);
  const report = await fuzz(app, new FuzzWorld(api, app), { seed, requests });
  const statuses = [...report.statuses].toSorted(([a], [b]) => a - b).map(([status, count]) => `${count} x ${status}`);
  console.log(`seed ${seed}: ${report.requests} in ${report.seconds.toFixed(0)} s; ${statuses.join(', ')}`);
  expect(report.findings).toEqual([]);
  expect(report.unproven).toEqual([]);
});

/** What is found when every workspace's context is changed by a planted bug. */
async function findingsWith(plant: (context: WorkspaceContext) => WorkspaceContext): Promise<string> {
  await using api = await openTestServer();
  const { workspaceOf } = api.server.context;
  const app = new WatchedApp(api.server.context, { workspaceOf: async (principal, actor) => plant(await workspaceOf(principal, actor)) });
  return (await fuzz(app, new FuzzWorld(api, app), { seed, requests: 1_500, asksByName: false })).findings.join('\n');
}

test('a write that fails on some input is found, with the request that shows it', { timeout: 120_000 }, async () => {
  const found = await findingsWith((context) => ({
    ...context,
    write(mutation, input) {
      if (JSON.stringify(input).includes('漢字')) throw new TypeError('planted');
      return context.write(mutation, input);
    },
  }));
  expect(found).toMatch(/answered with 500\n {2}(?:POST|PATCH|PUT) .* as .*漢字/s);
});

test('an answer outside its schema is found', { timeout: 120_000 }, async () => {
  const found = await findingsWith((context) => ({ ...context, workspace: { ...context.workspace, name: '' } }));
  expect(found).toMatch(/getSession 200: .*name/);
});
