import { openTestServer } from '@alongside/api/testing/open-test-server.ts';
import { expect, test } from 'vitest';
import { fuzz } from './fuzz/fuzz.ts';
import { FuzzWorld } from './fuzz/fuzz-world.ts';
import { WatchedApp } from './principals/watched-app.ts';

const seed = Number(process.env.FUZZ_SEED ?? 20_261_121);
const requests = Number(process.env.FUZZ_RUNS ?? 6_000);

test(`${requests} requests of every kind are answered as the contract says, none with a failure of ours (seed ${seed})`, async () => {
  await using api = await openTestServer();
  const app = new WatchedApp(api.server.context);
  const report = await fuzz(app, new FuzzWorld(api, app), { seed, requests });
  console.log(report.statuses, report.requests, report.requests / report.seconds, report.slowest);
  expect(report.findings).toEqual([]);
  expect(report.unproven).toEqual([]);
});
