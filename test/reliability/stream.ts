import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { harnessOptions } from '../automation/harness-options.ts';
import { plants } from './stream/plants.ts';

const usage = `usage: npm run -s reliability:stream -- [--events <number>] [--seeds <number>] [--from <seed>] [--lanes <number>] [--plant <bug>]

Sends generated facts (30 % repeated, 5 % out of their order, in batches of any size) through the service of POST /v1/events and the writer
into a database of its own for each seed, and compares the outcome with a fold over the distinct facts that shares no code with the product.
Then the same, smaller, with planted bugs (${plants.join(', ')}), which must be found. With --plant only streams with that bug run.`;

const { events, seeds, from, lanes, plant } = harnessOptions({
  usage,
  numbers: { events: 1_000_000, seeds: 20, from: 1, lanes: availableParallelism() },
  texts: ['plant'],
});

interface Outcome {
  readonly seed: number;
  readonly compared: number;
  readonly differences: number;
  readonly rejected: number;
  readonly eventsPerSecond: number;
}

const startMs = performance.now();
const outcomes: Outcome[] = [];
const waiting = Array.from({ length: seeds }, (_, at) => from + at);
await Promise.all(
  Array.from({ length: Math.min(lanes, seeds) }, async () => {
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) outcomes.push(await runSeed(seed, events, plant));
  }),
);
const bad = outcomes.filter(({ differences, rejected }) => differences > 0 || rejected > 0).map(({ seed }) => seed);
const controls = plant ? [] : await Promise.all(plants.map((bug) => runSeed(from, Math.min(events, 20_000), bug)));
const missed = plants.filter((_, at) => controls[at]?.differences === 0);
const isGood = plant ? bad.length === seeds : bad.length === 0 && missed.length === 0;
console.log(
  JSON.stringify({
    seeds,
    events: events * seeds,
    compared: outcomes.reduce((sum, { compared }) => sum + compared, 0),
    different: outcomes.reduce((sum, { differences }) => sum + differences, 0),
    badSeeds: bad,
    missedPlants: missed,
    seconds: Math.round((performance.now() - startMs) / 1_000),
  }),
);
process.exit(isGood ? 0 : 1);

async function runSeed(seed: number, count: number, bug: string | undefined): Promise<Outcome> {
  const script = fileURLToPath(new URL('stream/run-seed.ts', import.meta.url));
  const options = ['--seed', String(seed), '--events', String(count), ...(bug ? ['--plant', bug] : [])];
  const child = spawn(process.execPath, ['--max-old-space-size=4096', script, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`the stream of seed ${seed} ended with ${String(code)}`);
  console.log(`${bug ? `${bug}: ` : ''}${text.trim()}`);
  return JSON.parse(text) as Outcome;
}
