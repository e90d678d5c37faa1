import { openTestServer } from '@alongside/api/testing/open-test-server.ts';
import { expect, test } from 'vitest';
import { stock } from './fuzz/stock.ts';
import { Pool } from './operations/pool.ts';
import { callersOf } from './principals/callers-of.ts';
import { WatchedApp } from './principals/watched-app.ts';
import { canaryMaker } from './tenancy/canary.ts';
import { probe } from './tenancy/probe.ts';
import { probeHotContexts } from './tenancy/probe-hot.ts';

const seed = Number(process.env.TENANCY_SEED ?? 20_261_122);
const probes = Number(process.env.TENANCY_PROBES ?? 20_000);

test(`${probes} probes of another workspace bring back nothing of it, and change nothing in it (seed ${seed})`, {
  timeout: 240_000,
}, async () => {
  await using api = await openTestServer();
  const { findings, ...figures } = await probe(api, new WatchedApp(api.server.context), { seed, probes });
  console.log(figures);
  expect(findings).toEqual([]);
  expect(figures.compared).toBeGreaterThan(probes / 20);
});

test('a server that now and then opens the wrong workspace is caught', { timeout: 120_000 }, async () => {
  await using api = await openTestServer();
  const { workspaceOf } = api.server.context;
  let victim: string | undefined;
  let count = 0;
  const app = new WatchedApp(api.server.context, {
    workspaceOf: (principal, actor) => {
      victim ??= principal.workspaceId;
      count += 1;
      return workspaceOf(count % 400 === 0 && victim ? { ...principal, workspaceId: victim } : principal, actor);
    },
  });
  const { findings } = await probe(api, app, { seed, probes: 6_000 });
  expect(findings).not.toEqual([]);
});

test('a context that lies ready is ready for its own workspace alone', { timeout: 120_000 }, async () => {
  await using api = await openTestServer();
  const app = new WatchedApp(api.server.context);
  const owners = await callersOf(api, app, 'victim');
  const strangers = await callersOf(api, app, 'attacker');
  await stock(api, app, owners, new Pool(), canaryMaker()());
  const able = owners.filter(({ roles, scopes }) => roles.length > 0 && !scopes);
  const { findings, given } = await probeHotContexts(api, able, [...strangers, ...owners.filter(({ roles }) => roles.length === 0)], {
    seed,
    probes: 2_000,
  });
  expect(findings).toEqual([]);
  expect(given).toBeGreaterThan(300);
});
