import type { Context } from '@alongside/api/context.ts';
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

/** What a short fuzz finds. */
async function findingsOf(plant: (server: Context) => WatchedApp): Promise<string> {
  await using api = await openTestServer();
  const app = plant(api.server.context);
  return (await fuzz(app, new FuzzWorld(api, app), { seed, requests: 2_500, asksByName: false })).findings.join('\n');
}

test('a write that fails on some input is found, with the request that shows it', { timeout: 120_000 }, async () => {
  const failing = (context: WorkspaceContext): WorkspaceContext => ({
    ...context,
    write(mutation, input) {
      if (JSON.stringify(input).includes('library.example/7"')) throw new TypeError('planted');
      return context.write(mutation, input);
    },
  });
  const found = await findingsOf(
    (server) => new WatchedApp(server, { workspaceOf: async (principal, actor) => failing(await server.workspaceOf(principal, actor)) }),
  );
  expect(found).toMatch(/answered with 500\n {2}(?:POST|PATCH) .* as .*library\.example\/7"/s);
});

test('an answer outside its schema is found', { timeout: 120_000 }, async () => {
  const found = await findingsOf((server) => new CarelessApp(server));
  expect(found).toContain("listPersonas 200: data must have required property 'items'");
});

/** Its list of personas has another name for the list. */
class CarelessApp extends WatchedApp {
  override async fetch(request: Request): Promise<Response> {
    const response = await super.fetch(request);
    const isList = request.method === 'GET' && response.status === 200 && new URL(request.url).pathname === '/v1/personas';
    if (!isList) return response;
    const { items: personas, ...rest } = (await response.json()) as { items: unknown };
    return Response.json({ ...rest, personas }, { headers: response.headers });
  }
}
