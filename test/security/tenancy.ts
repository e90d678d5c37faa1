import { openTestServer } from '@alongside/api/testing/open-test-server.ts';
import { WatchedApp } from '../integration/principals/watched-app.ts';
import { probe } from '../integration/tenancy/probe.ts';
import { runShards } from './shards.ts';

await runShards(import.meta.filename, 'probes', 500_000, async ({ count, seed }) => {
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
});
