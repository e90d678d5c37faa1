import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { failureLines } from './test-run/failure-lines.ts';
import { addOutcomes, nothingRan, oneFailure } from './test-run/outcome.ts';
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
let total = nothingRan;
const ends: string[] = [];
for (const { name, title, run } of chosen) {
  console.log(`\n==== ${title}\n`);
  const startedAtMs = performance.now();
  const outcome = await run(folder).catch((error: unknown) => {
    console.error(error);
    return oneFailure(name, String(error));
  });
  total = addOutcomes(total, outcome);
  const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(0);
  ends.push(`${name.padEnd(11)}  ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`);
}
const { lines, findings } = scanLogs(logs);
for (const { file, line, what } of findings.slice(0, 20)) console.error(`${file}:${line} of the servers' logs holds ${what}`);
const found = `${findings.length} with a secret, an address or a name`;
total = addOutcomes(total, findings.length > 0 ? oneFailure('logs', found) : { ...nothingRan, passed: lines > 0 ? 1 : 0 });
ends.push(`${'logs'.padEnd(11)}  ${lines} lines, ${found}`);
// What was found can be looked at.
if (findings.length === 0) rmSync(folder, { recursive: true });
else console.error(`the logs lie in ${logs}`);
if (total.failed > 0) console.log(`\nfailed:\n${failureLines(total.failures).join('\n')}`);
console.log(`\n${ends.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
