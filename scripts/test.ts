import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addCounts, type Counts, noCounts } from './test-run/counts.ts';
import { parts } from './test-run/parts.ts';
import { scanLogs } from './test-run/scan-logs.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = parts.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) {
  console.error(`--only ${values.only}: there is no such part. There are ${parts.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'alongside-test-'));
const logs = join(folder, 'logs');
mkdirSync(logs);
// Every server that a test starts logs all it can into this folder.
process.env.ALONGSIDE_TEST_LOGS = logs;
let total: Counts = noCounts;
const ends: string[] = [];
for (const { name, title, run } of chosen) {
  console.log(`\n==== ${title}\n`);
  const startedAtMs = performance.now();
  const counts = await run(folder).catch((error: unknown): Counts => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  total = addCounts(total, counts);
  ends.push(
    `${name.padEnd(11)}  ${counts.passed} passed, ${counts.failed} failed, ${((performance.now() - startedAtMs) / 1000).toFixed(0)} s`,
  );
}
const { lines, findings } = scanLogs(logs);
for (const { file, line, what } of findings.slice(0, 20)) console.error(`${file}:${line} of the servers' logs holds ${what}`);
total = addCounts(total, findings.length > 0 ? { passed: 0, failed: 1 } : { passed: lines > 0 ? 1 : 0, failed: 0 });
ends.push(`${'logs'.padEnd(11)}  ${lines} lines, ${findings.length} with a secret, an address or a name`);
// What was found can be looked at.
if (findings.length === 0) rmSync(folder, { recursive: true });
else console.error(`the logs lie in ${logs}`);
console.log(`\n${ends.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
