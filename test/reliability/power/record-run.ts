import { randomFrom } from '../../integration/crash/random-from.ts';
import { type Plant, ShimmedServer } from '../shimmed-server.ts';
import { type SentWrite, WriteClient } from '../workload/write-client.ts';

/** What one server did to its disk, and what it promised meanwhile. */
export interface PowerRecording {
  readonly logPath: string;
  readonly writes: readonly SentWrite[];
}

interface Options {
  readonly name: string;
  readonly seed: number;
  /** How many writes are sent. */
  readonly writes: number;
  readonly plant?: Plant | undefined;
}

const clients = 3;

/**
 * Runs a real server from an empty folder on: files made, migrations, mixed writes at once, checkpoints, an orderly stop, a start and an
 * end without warning. Every change of its disk is written down, and every good answer at its place between them.
 */
export async function recordRun({ name, seed, writes, plant }: Options): Promise<PowerRecording> {
  const random = randomFrom(seed);
  // Every other run goes through checkpoints all the time; the others are left with a long log of changes.
  const checkpointPages = random() < 0.5 ? 20 + Math.floor(random() * 100) : undefined;
  const server = new ShimmedServer({ isRecorded: true, plant, checkpointPages });
  const sent: SentWrite[] = [];
  try {
    const key = await server.makeKey();
    await server.launch();
    const clientsOf = await Promise.all(
      Array.from({ length: clients }, async (_, at) => {
        const client = new WriteClient(() => server.url, key, `${name}-${at}`, randomFrom(seed + at + 1));
        if (at === 0) await client.prepare();
        return client;
      }),
    );
    const [first, ...others] = clientsOf;
    for (const other of others) if (first) other.share(first);
    const some = async (count: number) => {
      await Promise.all(
        clientsOf.map(async (client) => {
          for (let at = 0; at < count; at += 1) sent.push(await client.write());
        }),
      );
    };
    await some(Math.ceil(writes / clients / 2));
    await server.end('SIGTERM');
    await server.launch();
    await some(Math.ceil(writes / clients / 2));
    await server.end('SIGKILL');
  } finally {
    await server.end('SIGKILL');
  }
  const odd = sent.find(({ status }) => status < 200 || status > 299);
  if (odd && !plant) throw new Error(`a healthy server answered ${odd.status}: ${odd.oddity}\n${server.output}`);
  return { logPath: server.shim.logPath, writes: sent };
}
