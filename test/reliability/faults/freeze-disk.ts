import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { randomFrom } from '../../integration/crash/random-from.ts';
import type { ShimmedServer } from '../shimmed-server.ts';
import { Promises } from '../workload/promises.ts';
import { WriteClient } from '../workload/write-client.ts';

/** What a disk that hung did to a server. */
export interface FreezeReport {
  /** Of `/healthz` meanwhile. @unit milliseconds */
  readonly health: {
    readonly count: number;
    readonly medianMs: number;
    readonly p99Ms: number;
    readonly longestMs: number;
    readonly bad: number;
  };
  /** One in a hundred answers of `/healthz` took longer before: what the machine does beside. @unit milliseconds */
  readonly usualP99Ms: number;
  /** How soon `/readyz` said no. @unit milliseconds; absent: never */
  readonly unreadyAfterMs: number | undefined;
  /** How many writes were refused, and the longest that one waited for any answer. */
  readonly refused: number;
  readonly longestWriteMs: number;
  /** Good reads of a warm context meanwhile, others, and the longest. */
  readonly reads: number;
  readonly badReads: number;
  readonly longestReadMs: number;
  /** From the end of it to the next write that was taken, and to `/readyz` saying yes. @unit milliseconds */
  readonly healMs: number;
  readonly readyMs: number;
  readonly promises: Promises;
}

interface Options {
  readonly server: ShimmedServer;
  readonly seed: number;
  readonly lastsMs: number;
  readonly freeze: () => void | Promise<void>;
  readonly thaw: () => void | Promise<void>;
}

const writers = 3;
const lookEveryMs = 20;
const usualForMs = 1_500;

/** Lets the disk of a server hang while it is written to, read and asked how it is. */
export async function freezeDisk({ server, seed, lastsMs, freeze, thaw }: Options): Promise<FreezeReport> {
  const promises = new Promises();
  const key = await server.makeKey();
  await server.launch();
  const clients = Array.from({ length: writers }, (_, at) => new WriteClient(() => server.url, key, `freeze-${at}`, randomFrom(seed + at)));
  const [first, ...others] = clients as [WriteClient, ...WriteClient[]];
  await first.prepare();
  for (const other of others) other.share(first);
  await first.readContext();
  let isOver = false;
  const writing = clients.map(async (client) => {
    while (!isOver) {
      const write = await client.write();
      promises.add(write);
      if (write.status === 503) await pause(lookEveryMs);
    }
  });
  const usual: Look[] = [];
  await lookFor(usualForMs, usual, () => look(`${server.url}/healthz`));
  const frozenAtMs = performance.now();
  const [health, ready, reads]: [Look[], Look[], Look[]] = [[], [], []];
  try {
    await freeze();
    await Promise.all([
      lookFor(lastsMs, health, () => look(`${server.url}/healthz`)),
      lookFor(lastsMs, ready, () => look(`${server.url}/readyz`)),
      lookFor(lastsMs, reads, () => timed(() => first.readContext())),
    ]);
  } finally {
    await thaw();
  }
  const thawedAtMs = performance.now();
  const healMs = await untilGood(async () => {
    const write = await first.write();
    promises.add(write);
    return write.status < 300;
  }, thawedAtMs);
  const readyMs = await untilGood(async () => (await look(`${server.url}/readyz`)).status === 200, thawedAtMs);
  isOver = true;
  await Promise.all(writing);
  const unready = ready.find(({ status }) => status === 503);
  return {
    usualP99Ms: quantile(usual, 0.99),
    health: {
      count: health.length,
      medianMs: quantile(health, 0.5),
      p99Ms: quantile(health, 0.99),
      longestMs: longest(health),
      bad: health.filter(({ status }) => status !== 200).length,
    },
    unreadyAfterMs: unready && unready.atMs - frozenAtMs,
    refused: promises.refused,
    longestWriteMs: promises.longestMs,
    reads: reads.filter(({ status }) => status === 200).length,
    badReads: reads.filter(({ status }) => status !== 200).length,
    longestReadMs: longest(reads),
    healMs,
    readyMs,
    promises,
  };
}

interface Look {
  readonly status: number;
  readonly tookMs: number;
  /** When the answer was there. */
  readonly atMs: number;
}

async function lookFor(lastsMs: number, looks: Look[], lookOnce: () => Promise<Look>): Promise<void> {
  const endMs = performance.now() + lastsMs;
  while (performance.now() < endMs) {
    looks.push(await lookOnce());
    await pause(lookEveryMs);
  }
}

async function timed(ask: () => Promise<{ readonly status: number }>): Promise<Look> {
  const startMs = performance.now();
  const { status } = await ask();
  const atMs = performance.now();
  return { status, tookMs: atMs - startMs, atMs };
}

const look = (url: string): Promise<Look> => timed(() => statusOf(url));

/** Without `fetch`: what this process is busy with shall not count. */
function statusOf(url: string): Promise<{ status: number }> {
  return new Promise((resolve) => {
    request(url, (response) => {
      response.resume().once('end', () => resolve({ status: response.statusCode ?? 0 }));
    })
      .once('error', () => resolve({ status: 0 }))
      .end();
  });
}

async function untilGood(isGood: () => Promise<boolean>, sinceMs: number): Promise<number> {
  while (!(await isGood()) && performance.now() - sinceMs < 30_000) await pause(lookEveryMs);
  return performance.now() - sinceMs;
}

const longest = (looks: readonly Look[]): number => looks.reduce((most, { tookMs }) => Math.max(most, tookMs), 0);

const quantile = (looks: readonly Look[], share: number): number =>
  looks.map(({ tookMs }) => tookMs).toSorted((a, b) => a - b)[Math.floor(looks.length * share)] ?? 0;
