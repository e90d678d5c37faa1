import { parseArgs } from 'node:util';
import type { Plant } from './plants.ts';
import { runStream } from './run-stream.ts';

/** One stream in a process of its own; the result is one line of JSON. */
const { values } = parseArgs({ options: { seed: { type: 'string' }, events: { type: 'string' }, plant: { type: 'string' } } });
const result = await runStream({ seed: Number(values.seed), events: Number(values.events), plant: values.plant as Plant | undefined });
console.log(JSON.stringify({ ...result, differences: result.differences.length, examples: result.differences.slice(0, 5) }));
