import { openTestServer } from '@alongside/api/testing/open-test-server.ts';
import { fuzz } from '../integration/fuzz/fuzz.ts';
import { FuzzWorld } from '../integration/fuzz/fuzz-world.ts';
import { WatchedApp } from '../integration/principals/watched-app.ts';
import { runShards } from './shards.ts';

const usage = `usage: npm run fuzz -- [--requests <number>] [--seed <number>] [--shards <number>]

Sends requests made from openapi.json, sound ones and spoilt ones, by everybody who may ask and by some who may not, to a server within this
process, in as many processes as there are cores. No answer may be 5xx or break its own schema. Ends with 1 when one was found.`;

await runShards({
  file: import.meta.filename,
  usage,
  option: 'requests',
  otherwise: 1_000_000,
  work: async ({ count, seed }) => {
    await using api = await openTestServer();
    const app = new WatchedApp(api.server.context);
    const report = await fuzz(app, new FuzzWorld(api, app), { seed, requests: count });
    return {
      asked: report.requests,
      seconds: report.seconds,
      findings: [...report.findings, ...report.unproven.map((promise) => `no request was answered with ${promise}`)],
      counts: Object.fromEntries([...report.statuses, ...report.successes]),
      notes: [`slowest ${report.slowest.ms.toFixed(0)} ms: ${report.slowest.request.trim().split('\n')[0]}`],
    };
  },
});
