import { randomBytes } from 'node:crypto';
import type { Worker } from 'node:worker_threads';
import type { Principal } from '../auth/principal.ts';
import { serverSecret } from '../auth/server-secret.ts';
import { type Context, openContext } from '../context.ts';
import { Writer } from '../db/writer/writer.ts';
import type { Env } from '../env.ts';
import { startJobs } from '../jobs/start-jobs.ts';
import type { LiveTimes } from '../live/live-server.ts';
import { dropCutOffLists } from '../services/imports/drop-cut-off-lists.ts';
import { finishDeletions } from '../services/workspaces/finish-deletions.ts';
import { DoorServer } from './door/door-server.ts';
import { type FallbackSource, loadFallback } from './fallback.ts';
import { listen } from './listen.ts';
import type { usualPatience } from './patience.ts';
import { patiently } from './patiently.ts';
import { refuseHalfRestored } from './refuse-half-restored.ts';
import { socketPath } from './socket-path.ts';
import { lockedBy, takeLock } from './take-lock.ts';
import { Crew } from './workers/crew.ts';
import { findPort } from './workers/find-port.ts';

export interface ServerOptions {
  readonly env: Env;
  /** Of a server that is one process; those of several have the machine's. */
  readonly clock?: () => number;
  /** Where links go that only whoever runs the server may see; standard output unless told. */
  readonly print?: (text: string) => void;
  /** How often live sockets look for changes and are pinged; as clients need it unless told. */
  readonly liveTimes?: LiveTimes;
  /** How long connections may keep the server waiting; as in production unless told. */
  readonly patience?: Partial<typeof usualPatience>;
  /** Answers what the API has no address for, such as the pages of the demo CRM. */
  readonly fallback?: FallbackSource | undefined;
  /** Whether it does by itself what a server does by itself, such as retention; a rehearsal does not. */
  readonly startsJobs?: boolean;
  /** The thread that writes, where it was started ahead. */
  readonly writerThread?: Worker;
}

export interface RunningServer {
  /** Such as `http://127.0.0.1:8787`. */
  readonly url: string;
  readonly context: Context;
  /** Resolves when this process can write no more, whatever happens: it should be stopped, and another started in its place. */
  readonly lost: Promise<Error>;
  /** Takes no new requests, finishes those begun, then the writer's queue, then checkpoints and closes. */
  stop(): Promise<void>;
}

/**
 * Starts the API on a data folder.
 *
 * @throws AppError `conflict` when another process serves it
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { env, clock = Date.now, print = console.log, startsJobs = true } = options;
  // A command is soon done; another server is not.
  const unlock = await patiently(
    async () => takeLock(env.dataDir),
    () => lockedBy(env.dataDir) !== 'server',
  );
  try {
    refuseHalfRestored(env.dataDir);
  } catch (error) {
    unlock();
    throw error;
  }
  const secret = serverSecret(env.dataDir, randomBytes);
  const writer = new Writer(clock, { secret }, options.writerThread);
  const lost = new Promise<Error>((resolve) => writer.onLost(resolve));
  let url = '';
  /** What to close, the newest first. */
  const closers: (() => void | Promise<void>)[] = [unlock, () => writer.close()];
  const closeAll = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  let crew: Crew | undefined;
  try {
    const metricsOfOthers = async () => crew?.metrics(process.pid) ?? [];
    const context = await openContext({ env, writer, secret, clock, print, listensAt: () => url, metricsOfOthers });
    closers.push(() => context.close());
    writer.measureWith(context.metrics);
    await finishDeletions(context);
    dropCutOffLists(env.dataDir);
    if (startsJobs) closers.push(startJobs(context, writer));
    const door = new DoorServer(
      writer,
      servicesOf(context, () => crew),
      (database) => context.stores.forget(database),
    );
    await door.listen(socketPath(env.dataDir));
    closers.push(() => door.close());
    if (env.workers > 1) {
      const port = await findPort(env.host, env.port);
      url = urlOf(env, port);
      const { liveTimes, patience, fallback } = options;
      const settings = { dataDir: env.dataDir, host: env.host, port };
      crew = new Crew({ settings, url, liveTimes, patience, fallback }, context.log);
      closers.push(() => crew?.close());
      await crew.open(env.workers);
    } else {
      const fallback = options.fallback && (await loadFallback(options.fallback));
      const listening = await listen(context, { ...options, port: env.port, fallback });
      closers.push(() => listening.close());
      url = urlOf(env, listening.port);
    }
    let stopping: Promise<void> | undefined;
    return {
      url,
      context,
      lost,
      stop: () => {
        stopping ??= closeAll();
        return stopping;
      },
    };
  } catch (error) {
    // Also what was opened before the port turned out to be taken: else the process would never end.
    await closeAll();
    throw error;
  }
}

function urlOf({ host }: Env, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** What this process does for all. */
function servicesOf(context: Context, crew: () => Crew | undefined) {
  return {
    issueTicket: (principal: Principal) => context.liveTickets.issue(principal),
    redeemTicket: (ticket: string) => context.liveTickets.redeem(ticket),
    metrics: async (pid: number) => [context.metrics.snapshot(), ...((await crew()?.metrics(pid)) ?? [])],
  };
}
