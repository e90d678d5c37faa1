import { randomUUID } from 'node:crypto';
import { defineLoad } from './define-load.ts';
import { paced } from './http/paced.ts';
import { RawClient, type Sample } from './http/raw-client.ts';
import { median, quantile } from './median.ts';
import { touchOf } from './world/seed-workspace.ts';
import { seededServer } from './world/seeded-server.ts';
import { stepping } from './world/stepping.ts';

const rowsPerBatch = 1_000;
/** A connector that catches up: 2,000 touches a second, 170 million a day. */
const batchesPerSecond = 2;
/** Of a hundred touches one is about somebody whom reps are looking at: twenty contexts a second are composed anew. */
const lookedAt = 100;

/** Contexts, all the server can give, while batches of touches arrive in the same workspace and while none do, in turns. */
export const readUnderIngest = defineLoad({
  id: 6,
  isByClock: true,
  budgets: {
    'reads-p99-under-ingest': { budget: 2, aim: 1.1, isBetter: 'less' },
    'reads-kept-under-ingest': { budget: 0.8, aim: 0.95, isBetter: 'more' },
  },
  async run(size) {
    const { server, people, key, request } = await seededServer(size.touches);
    // Reps look at half of the people, most of the touches are about the other half.
    const half = Math.floor(people / 2);
    const person = stepping(half);
    const client = await RawClient.open(server.port, 16);
    // Of a whole second: a batch is sent as each slice begins, and in shorter ones it would be more of them a second.
    const sliceMs = Math.max(1_000, size.sliceMs * 4);
    const read = () => client.run(() => request(person()), sliceMs);
    const batches = batchesOf(key, people, half);
    // All are ready before the first is timed.
    await client.runAll(Array.from({ length: half }, (_, at) => request(at)));
    await read();
    const calm: Sample[] = [];
    const busy: Sample[] = [];
    const taken: number[] = [];
    for (let slice = 0; slice < size.slices; slice += 1) {
      calm.push(await read());
      // Written out before: whoever sends them reads the clock of the reads as well.
      const ready = Array.from({ length: Math.ceil((sliceMs / 1_000) * batchesPerSecond) + 1 }, batches);
      const [reads, written] = await Promise.all([read(), paced(server.port, batchesPerSecond, sliceMs, () => ready.shift() ?? batches())]);
      busy.push(reads);
      taken.push(...written.map(({ status }) => status));
    }
    client.close();
    const refused = taken.filter((status) => status !== 200);
    if (refused.length > 0) throw new Error(`batches were refused: ${[...new Set(refused)].join(', ')}`);
    const p99 = (samples: readonly Sample[]) =>
      quantile(
        samples.flatMap(({ latenciesMs }) => latenciesMs),
        0.99,
      );
    const rate = ({ requests, seconds }: Sample) => requests / seconds;
    const facts = {
      touches: size.touches,
      batches: taken.length,
      calmP99Ms: p99(calm),
      busyP99Ms: p99(busy),
      calmPerSecond: Math.round(median(calm.map(rate))),
      busyPerSecond: Math.round(median(busy.map(rate))),
    };
    return [
      { name: 'reads-p99-under-ingest', value: facts.busyP99Ms / facts.calmP99Ms, facts },
      { name: 'reads-kept-under-ingest', value: median(busy.map(rate)) / median(calm.map(rate)), facts },
    ];
  },
});

function batchesOf(key: string, people: number, half: number) {
  const nowMs = Date.now();
  // Of their own each run: the data folder may be used again.
  const run = randomUUID();
  const lookedAtPerson = stepping(half);
  let made = 0;
  return () => {
    const touches = Array.from({ length: rowsPerBatch }, () => {
      made += 1;
      const touch = touchOf(made, people, nowMs);
      const about = made % lookedAt === 0 ? lookedAtPerson() : half + (made % half);
      return { ...touch, externalId: `${run} ${made}`, person: { source: 'bench', externalId: String(about) } };
    });
    return { method: 'POST', path: '/v1/touches', key, body: JSON.stringify({ touches }) };
  };
}
