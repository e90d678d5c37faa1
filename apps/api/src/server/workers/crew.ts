import cluster, { type Worker } from 'node:cluster';
import { fileURLToPath } from 'node:url';
import { AppError, secondMs } from '@alongside/common';
import type { Log } from '../../log.ts';
import type { MetricSnapshot } from '../../metrics/metric-snapshot.ts';
import type { FromWorker, ToWorker, WorkerStart } from './messages.ts';

/** Requests have a little less; whoever has not ended by then is ended. */
const stopMs = 9.5 * secondMs;
const metricsMs = secondMs;
/** One that dies is replaced after so long; one that dies again at once, after twice as long, up to the longest. */
const shortestPauseMs = 100;
const longestPauseMs = 10 * secondMs;
/** Whoever has lived so long was well. */
const wellMs = 30 * secondMs;

/** The processes that answer requests. They share one port, and none of them writes. One that dies is replaced. */
export class Crew {
  readonly #start: WorkerStart;
  readonly #log: Log;
  readonly #workers = new Set<Worker>();
  readonly #pauses = new Set<NodeJS.Timeout>();
  readonly #metrics = new Map<number, (metrics: readonly MetricSnapshot[]) => void>();
  #lastId = 0;
  #pauseMs = shortestPauseMs;
  #isStopping = false;

  constructor(start: WorkerStart, log: Log) {
    this.#start = start;
    this.#log = log;
    // Each takes connections from the system by itself. Dealt out by this process (Node's default), one that is on its way to a process that
    // dies stays open with nobody at its other end, for as long as the client is patient.
    cluster.schedulingPolicy = cluster.SCHED_NONE;
    cluster.setupPrimary({ exec: fileURLToPath(new URL('worker-main.mjs', import.meta.url)), args: [] });
  }

  /**
   * Resolves when all of them listen.
   *
   * @throws AppError when one of them cannot
   */
  async open(count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, () => this.#add()));
  }

  /** What each of them counts, but for the one that asks. One that does not answer soon is left out. */
  async metrics(exceptPid: number): Promise<(readonly MetricSnapshot[])[]> {
    const asked = [...this.#workers].filter((worker) => worker.process.pid !== exceptPid);
    return (await Promise.all(asked.map((worker) => this.#metricsOf(worker)))).filter((metrics) => metrics.length > 0);
  }

  /** Lets them finish what they have begun; resolves when all have ended, which they have within ten seconds. */
  async close(): Promise<void> {
    this.#isStopping = true;
    for (const pause of this.#pauses) clearTimeout(pause);
    await Promise.all([...this.#workers].map((worker) => this.#end(worker)));
  }

  async #end(worker: Worker): Promise<void> {
    const ended = new Promise<void>((resolve) => worker.process.once('exit', () => resolve()));
    if (worker.isDead()) return;
    this.#say(worker, { type: 'stop' });
    const kill = setTimeout(() => worker.process.kill('SIGKILL'), stopMs);
    await ended;
    clearTimeout(kill);
  }

  #add(): Promise<void> {
    const worker = cluster.fork();
    const bornMs = performance.now();
    this.#workers.add(worker);
    const listening = new Promise<void>((resolve, reject) => {
      worker.on('message', (message: FromWorker) => {
        if (message.type === 'listening') resolve();
        else if (message.type === 'failed') reject(new AppError('unavailable', message.message));
        else this.#metrics.get(message.id)?.(message.metrics);
      });
      worker.once('exit', () => reject(new AppError('unavailable', 'a process that was to answer requests ended before it could')));
    });
    let hasListened = false;
    worker.once('exit', (code, signal) => {
      this.#workers.delete(worker);
      if (this.#isStopping || !hasListened) return;
      this.#log.error({ code: signal || `exit ${code}` }, 'a process that answers requests has ended: another takes its place');
      this.#replace(performance.now() - bornMs);
    });
    this.#say(worker, { type: 'start', start: this.#start });
    return listening.then(() => {
      hasListened = true;
    });
  }

  #replace(livedMs: number): void {
    this.#pauseMs = livedMs > wellMs ? shortestPauseMs : this.#pauseMs;
    const pauseMs = this.#pauseMs;
    this.#pauseMs = Math.min(longestPauseMs, pauseMs * 2);
    const pause = setTimeout(() => {
      this.#pauses.delete(pause);
      this.#add().catch((error: unknown) => {
        if (this.#isStopping) return;
        this.#log.error({ err: error }, 'a process that answers requests did not start');
        this.#replace(0);
      });
    }, pauseMs);
    this.#pauses.add(pause);
  }

  #metricsOf(worker: Worker): Promise<readonly MetricSnapshot[]> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      const done = (metrics: readonly MetricSnapshot[]) => {
        clearTimeout(late);
        this.#metrics.delete(id);
        resolve(metrics);
      };
      const late = setTimeout(() => done([]), metricsMs);
      this.#metrics.set(id, done);
      this.#say(worker, { type: 'metrics', id });
    });
  }

  /** One that has just died is not there to hear it; its end is noticed by itself. */
  #say(worker: Worker, message: ToWorker): void {
    if (worker.isConnected()) worker.process.send(message, undefined, undefined, () => {});
  }
}
