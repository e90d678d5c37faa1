import { parseArgs } from 'node:util';
import type { LoadSize } from './define-load.ts';
import { measure } from './measure.ts';
import { loads } from './registry.ts';
import { stopSeededServers } from './world/seeded-server.ts';

const usage = `usage: npm run bench [-- --quick | --smoke] [-- --only <number,number>]

Measures the product's budgets and prints one line of JSON for each: name, value, budget, aim, holds.
Ends with 1 when one does not hold. Without more: 1,000,000 and 10,000,000 touches, half an hour. --quick: 1,000,000 touches, some minutes. --smoke: 50,000 touches and little
time, for a machine that does other things as well; what it says is a hint.`;

const full: LoadSize = {
  isQuick: false,
  touches: 1_000_000,
  grown: 10_000_000,
  sliceMs: 250,
  slices: 40,
  navigations: 60,
  importRows: 100_000,
  tries: 3,
  retryUntilMs: Number.POSITIVE_INFINITY,
};
const smoke: LoadSize = {
  isQuick: true,
  touches: 50_000,
  grown: 50_000,
  sliceMs: 100,
  slices: 12,
  navigations: 8,
  importRows: 20_000,
  tries: 3,
  retryUntilMs: 30_000,
};

const quick: LoadSize = { ...smoke, touches: 1_000_000, grown: 1_000_000, slices: 20, navigations: 20, retryUntilMs: 600_000 };

process.exitCode = await main();

async function main(): Promise<number> {
  const chosen = readArguments();
  if (typeof chosen === 'string') {
    console.error(`${chosen}\n\n${usage}`);
    return 2;
  }
  let allHold = true;
  for (const load of loads) {
    if (chosen.only && !chosen.only.includes(load.id)) continue;
    const reason = load.unmeasurable?.();
    if (reason !== undefined) {
      console.error(`budget ${load.id} is not measured: ${reason}`);
      continue;
    }
    for (const line of await measure(load, chosen.size)) {
      console.log(JSON.stringify(line));
      allHold &&= line.holds;
    }
  }
  await stopSeededServers();
  return allHold ? 0 : 1;
}

function readArguments(): { readonly size: LoadSize; readonly only: readonly number[] | undefined } | string {
  try {
    const { values } = parseArgs({ options: { quick: { type: 'boolean' }, smoke: { type: 'boolean' }, only: { type: 'string' } } });
    return { size: values.smoke ? smoke : values.quick ? quick : full, only: values.only?.split(',').map(Number) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
