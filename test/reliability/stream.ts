import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { plants } from './stream/plants.ts';

const usage = `usage: npm run -s reliability:stream -- [--events <number>] [--seeds <number>] [--from <seed>] [--lanes <number>] [--plant <bug>]

Sends generated facts (30 % repeated, 5 % out of their order, in batches of any size) through the service of POST /v1/events and the writer
into a database of its own for each seed, and compares the outcome with a fold over the distinct facts that shares no code with the product.
Then the same, smaller, with planted bugs (${plants.join(', ')}), which must be found. With --plant only streams with that bug run.`;

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '1000000' },
    seeds: { type: 'string', default: '20' },
    from: { type: 'string', default: '1' },
    lanes: { type: 'string', default: String(availableParallelism()) },
    plant: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

interface Outcome {
  readonly seed: number;
  readonly compared: number;
  readonly differences: number;
  readonly rejected: number;
  readonly eventsPerSecond: number;
}

const [events, seeds, from, lanes] = [values.events, values.seeds, values.from, values.lanes].map(Number) as [
  number,
  number,
  number,
  number,
];
const startMs = performance.now();
const outcomes: Outcome[] = [];
const waiting = Array.from({ length: seeds }, (_, at) => from + at);
await Promise.all(
  Array.from({ length: Math.min(lanes, seeds) }, async () => {
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) outcomes.push(await runSeed(seed, events, values.plant));
  }),
);
const bad = outcomes.filter(({ differences, rejected }) => differences > 0 || rejected > 0).map(({ seed }) => seed);
const controls = values.plant ? [] : await Promise.all(plants.map((plant) => runSeed(from, Math.min(events, 20_000), plant)));
const missed = plants.filter((_, at) => controls[at]?.differences === 0);
const isGood = values.plant ? bad.length === seeds : bad.length === 0 && missed.length === 0;
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

async function runSeed(seed: number, count: number, plant: string | undefined): Promise<Outcome> {
  const script = fileURLToPath(new URL('stream/run-seed.ts', import.meta.url));
  const options = ['--seed', String(seed), '--events', String(count), ...(plant ? ['--plant', plant] : [])];
  const child = spawn(process.execPath, ['--max-old-space-size=4096', script, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`the stream of seed ${seed} ended with ${String(code)}`);
  console.log(`${plant ? `${plant}: ` : ''}${text.trim()}`);
  return JSON.parse(text) as Outcome;
}
