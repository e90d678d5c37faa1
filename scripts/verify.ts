import { parseArgs } from 'node:util';
import { runCommand } from './steps/run-command.ts';
import { runSteps } from './steps/run-steps.ts';
import { verifySteps } from './verify/steps.ts';

const { values } = parseArgs({ options: { 'unit-report': { type: 'string' } } });
const startedAtMs = performance.now();

// The extension's types are partly generated, and lint, types and unused code all read them.
const prepared = await runCommand(['wxt', 'prepare', 'apps/extension']);
if (prepared.code !== 0) console.error(`wxt prepare failed; what follows may fail for that reason.\n${prepared.output}`);

const results = await runSteps(verifySteps(values['unit-report']), (line) => console.log(line));
const failed = results.filter(({ ok }) => !ok);
const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
console.log(
  failed.length === 0 ? `\nverified in ${seconds} s` : `\n${failed.map(({ name }) => name).join(', ')} failed, after ${seconds} s`,
);
if (failed.length > 0 || prepared.code !== 0) process.exitCode = 1;
