import { parseArgs } from 'node:util';
import type { LoadSize } from './define-load.ts';
import { measure } from './measure.ts';
import { loads } from './registry.ts';
import { stopSeededServers } from './world/seeded-server.ts';

const usage = `usage: npm run bench [-- --quick] [-- --only <number,number>]

Measures the product's budgets and prints one line of JSON for each: name, value, budget, aim, holds.
Ends with 1 when one does not hold. --quick takes less data and less time, under a minute in all.`;

const full: LoadSize = {
  isQuick: false,
  touches: 1_000_000,
  sliceMs: 250,
  slices: 40,
  navigations: 60,
  importRows: 100_000,
  tries: 3,
  retryUntilMs: Number.POSITIVE_INFINITY,
};
const quick: LoadSize = {
  isQuick: true,
  touches: 50_000,
  sliceMs: 100,
  slices: 12,
  navigations: 8,
  importRows: 20_000,
  tries: 3,
  retryUntilMs: 30_000,
};

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
    const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
    return { size: values.quick ? quick : full, only: values.only?.split(',').map(Number) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
