import { anySeed, harnessOptions } from '../automation/harness-options.ts';
import { addReports } from './crash/crash-report.ts';
import { runLanes } from './crash/run-lanes.ts';

const usage = `usage: npm run -s reliability:crash -- [--cycles <number>] [--seed <number>] [--lanes <number>]

Kills servers in the middle of mixed writes: events, webhooks, touches, people, feedback, notes. What was in doubt is sent again under the same name.
After each kill everything acknowledged must be there, once, and the databases whole. Half of the lanes run servers of several processes, of
which one or all are killed. Ctrl-C ends it early and tells
what was seen until then. Ends with 1 when anything was found, or when it was ended early.`;

const { cycles, seed, lanes } = harnessOptions({ usage, numbers: { cycles: 2_000, seed: anySeed(), lanes: 4 } });
console.log(`seed ${seed}`);
const startMs = performance.now();
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());
let [done, found] = [0, 0];
const reports = await runLanes({
  cycles,
  seed,
  lanes,
  signal: stop.signal,
  onCycle: ({ lost, doubled, changed, damaged, findings }) => {
    done += 1;
    found += lost + doubled + changed + damaged;
    for (const finding of findings) console.error(`  ${finding}`);
    if (done % 50 === 0) console.error(`${done} kills after ${Math.round((performance.now() - startMs) / 1_000)} s, ${found} findings`);
  },
});
for (const { workers, report } of reports) {
  const { acknowledged, rows, inDoubt, workerKills } = report;
  console.log(
    `${workers} ${workers === 1 ? 'process' : 'processes'}: ${report.cycles} kills (${workerKills} of one process alone), ${acknowledged} requests of ${rows} rows acknowledged, ${inDoubt} in doubt and sent again`,
  );
}
const { findings, ...counts } = addReports(reports.map(({ report }) => report));
for (const finding of findings) console.log(`  ${finding}`);
const isGood = counts.cycles >= cycles && counts.inDoubt > 0 && counts.lost + counts.doubled + counts.changed + counts.damaged === 0;
console.log(JSON.stringify({ harness: 'crash', seed, isGood, seconds: Math.round((performance.now() - startMs) / 1_000), ...counts }));
process.exitCode = isGood ? 0 : 1;
