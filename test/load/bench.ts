import { parseArgs } from 'node:util';
import type { LoadSize } from './define-load.ts';
import { loads } from './registry.ts';
import { resultLines } from './result-lines.ts';
import { stopSeededServers } from './world/seeded-server.ts';

const usage = `usage: npm run bench [-- --quick] [-- --only <number,number>]

Measures the product's budgets and prints one line of JSON for each: name, value, budget, aim, holds.
Ends with 1 when one does not hold. --quick takes less data and less time, under a minute in all.`;

const full: LoadSize = { isQuick: false, touches: 1_000_000, sliceMs: 250, slices: 40, navigations: 60, importRows: 100_000 };
const quick: LoadSize = { isQuick: true, touches: 100_000, sliceMs: 100, slices: 14, navigations: 12, importRows: 30_000 };

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
    const began = performance.now();
    const measurements = await load.run(chosen.size);
    console.error(`budget ${load.id}: ${((performance.now() - began) / 1_000).toFixed(1)} s`);
    for (const line of resultLines(load, measurements)) {
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
