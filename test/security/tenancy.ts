import { openTestServer } from '@alongside/api/testing/open-test-server.ts';
import { WatchedApp } from '../integration/principals/watched-app.ts';
import { probe } from '../integration/tenancy/probe.ts';
import { runShards } from './shards.ts';

const usage = `usage: npm run security:tenancy -- [--probes <number>] [--seed <number>] [--shards <number>]

Asks as everybody of one workspace for what belongs to another: by id, cursor, body, header, file name and idempotency key, in as many
processes as there are cores. No canary may come back, and a foreign id must be answered as one that never was. Ends with 1 when one was found.`;

await runShards({
  file: import.meta.filename,
  usage,
  option: 'probes',
  otherwise: 500_000,
  work: async ({ count, seed }) => {
    await using api = await openTestServer();
    const report = await probe(api, new WatchedApp(api.server.context), { seed, probes: count });
    const { foreign, absent } = report.medianMs;
    return {
      asked: report.probes,
      seconds: report.seconds,
      findings: report.findings,
      counts: { ...Object.fromEntries(report.statuses), 'pairs of a foreign and an absent id': report.compared },
      notes: [`median of a foreign id ${foreign.toFixed(2)} ms, of an absent id ${absent.toFixed(2)} ms`],
    };
  },
});
