import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout, setImmediate as turn } from 'node:timers/promises';
import { openForReading } from '@alongside/api/db/readers/open-for-reading.ts';
import { Writer } from '@alongside/api/db/writer/writer.ts';
import { Metrics } from '@alongside/api/metrics/metrics.ts';
import { applyEvents } from '@alongside/api/services/events/apply-events.ts';
import type { WorkspaceContext } from '@alongside/api/workspace-context.ts';
import { AppError } from '@alongside/common';
import { randomFrom } from '../../integration/crash/random-from.ts';
import { memoryFolder } from '../memory-folder.ts';
import { deliveries } from './deliveries.ts';
import { fold } from './fold.ts';
import { type Plant, planted } from './plants.ts';
import { readState } from './read-state.ts';
import type { State } from './state.ts';
import { type Fact, makeWorld } from './world.ts';

export interface StreamResult {
  readonly seed: number;
  readonly events: number;
  readonly distinct: number;
  /** Things that could be compared. */
  readonly compared: number;
  /** Those that were not as they must be: what they are, what they should be. */
  readonly differences: readonly Difference[];
  readonly rejected: number;
  readonly eventsPerSecond: number;
  readonly seconds: number;
}

export interface Difference {
  readonly what: string;
  readonly expected: string | undefined;
  readonly found: string | undefined;
}

export interface StreamOptions {
  readonly seed: number;
  readonly events: number;
  /** A bug that must be found. */
  readonly plant?: Plant | undefined;
}

/** So many batches are on their way at once. */
const underway = 3;
const clock = () => Date.UTC(2026, 10, 22);
const reported = 20;
/** A machine that is busy with other things can hold the writer up for longer than it says it may take. */
const attempts = 30;

/** Sends one stream through the service and the writer thread into a database of its own, and compares what comes of it with the fold. */
export async function runStream({ seed, events, plant }: StreamOptions): Promise<StreamResult> {
  const folder = memoryFolder('stream');
  const startedMs = performance.now();
  try {
    const writer = new Writer(clock, { secret: Buffer.alloc(32) });
    const path = join(folder, 'stream.db');
    await writer.open('stream', path, 'workspace');
    const write = writer.write.bind(writer, 'stream') as WorkspaceContext['write'];
    const context = { write, metrics: new Metrics(), clock, giveWay: turn };
    const { distinct, order } = deliveries(seed, events);
    const world = makeWorld(seed, distinct);
    const rejected = await send(context, seed, order, (fact, arrival) => planted(world.fact(fact), arrival, plant));
    // What the jobs `release_held` and `touch_moves` do in a server.
    while ((await writer.write('stream', 'events.release', {})) > 0);
    while (await writer.write('stream', 'identity.moveTouches', {}));
    const sentMs = performance.now() - startedMs;
    await writer.close();
    const reader = openForReading(path);
    const found = readState(reader);
    reader.close();
    const expected = fold(world);
    const differences = plant ? compare(withoutTimes(expected), withoutTimes(found)) : compare(expected, found);
    const seconds = (performance.now() - startedMs) / 1_000;
    const eventsPerSecond = Math.round(events / (sentMs / 1_000));
    return {
      seed,
      events,
      distinct,
      compared: expected.size,
      differences,
      rejected,
      eventsPerSecond,
      seconds: Math.round(seconds * 10) / 10,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function send(
  context: Parameters<typeof applyEvents>[0],
  seed: number,
  order: Uint32Array,
  fact: (index: number, arrival: number) => Fact,
): Promise<number> {
  const random = randomFrom(seed ^ 0xba7c4);
  const sent: Promise<{ readonly rejected: number }>[] = [];
  let rejected = 0;
  const settle = async (count: number) => {
    for (const result of await Promise.all(sent.splice(0, count))) rejected += result.rejected;
  };
  for (let from = 0; from < order.length; ) {
    const size = Math.min(order.length - from, 1 + Math.floor(random() ** 2 * 1_000));
    const batch = Array.from(order.subarray(from, from + size), (index, at) => fact(index, from + at));
    from += size;
    sent.push(tellPatiently(context, batch));
    if (sent.length >= underway) await settle(1);
  }
  await settle(sent.length);
  return rejected;
}

/** As a client does that is told to come again: whatever of the batch is stored by then changes nothing. */
async function tellPatiently(context: Parameters<typeof applyEvents>[0], batch: readonly Fact[]): ReturnType<typeof applyEvents> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await applyEvents(context, batch);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'unavailable' || attempt >= attempts) throw error;
      await setTimeout(error.retryAfterMs ?? 1_000);
    }
  }
}

function compare(expected: State, found: State): Difference[] {
  const differences: Difference[] = [];
  for (const what of new Set([...expected.keys(), ...found.keys()])) {
    if (expected.get(what) === found.get(what)) continue;
    if (differences.length < reported) differences.push({ what, expected: expected.get(what), found: found.get(what) });
    else differences.push({ what, expected: undefined, found: undefined });
  }
  return differences;
}

/** What only a shifted time tells apart is not what a planted bug must show by. */
function withoutTimes(state: State): State {
  const fields = (line: string) => line.replaceAll(/(\["[a-z_]+",(?:"(?:[^"\\]|\\.)*"|[^,[\]]+)),(?:null|\d+)\]/g, '$1]');
  return new Map(
    [...state]
      .filter(([what]) => !/^(?:held|stages|role|member) /.test(what))
      .map(([what, line]) => [what, what.startsWith('touch') ? '' : fields(line)]),
  );
}
