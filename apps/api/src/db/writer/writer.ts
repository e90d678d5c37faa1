import type { Worker } from 'node:worker_threads';
import { AppError } from '@alongside/common';
import { context as activeSpan, type Context as TraceContext } from '@opentelemetry/api';
import type { Metrics } from '../../metrics/metrics.ts';
import { writerWaiting } from '../../metrics/writer-waiting.ts';
import { isTraced } from '../../tracing/is-traced.ts';
import { traceWrite } from '../../tracing/trace-write.ts';
import type { MutationInput, MutationName, MutationOutput } from '../mutations/registry.ts';
import type { Tidying, WriteNote, WriterReply, WriterRequest, WriterStart } from './messages.ts';
import type { SchemaName } from './open-for-writing.ts';
import { Pulse } from './pulse.ts';
import { lookEveryMs, StallWatch } from './stall-watch.ts';
import { startWriterThread } from './start-writer-thread.ts';
import { Stillness } from './stillness.ts';
import { StorageTroubles } from './storage-troubles.ts';
import type { WriteDoor } from './write-door.ts';
import { fromFailure } from './writer-failure.ts';
import type { WriterHealth } from './writer-health.ts';
import { WriterMeter } from './writer-meter.ts';

interface Waiting {
  readonly type: WriterRequest['type'];
  readonly database: string | undefined;
  readonly askedAtMs: number;
  /** The span of whoever asked, where anybody wants spans. */
  readonly span: TraceContext | undefined;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

type Unsent<Request> = Request extends WriterRequest ? Omit<Request, 'id'> : never;

/** Refuse, rather than let waiting writes fill the memory: of one database, so that its users alone are refused, and of all together. */
const queueLimit = 2_000;
const totalLimit = 20_000;
/** How often a storage that refused is tried again while nobody writes. @unit milliseconds */
const probeEveryMs = 300;
/** By then another process may have taken the place of one whose writer has stopped. @unit milliseconds */
const restartMs = 2_000;
/** Instead of a code of the storage's. */
const stoppedCode = 'WRITER_STOPPED';

/** The server's end of the writer thread. A promise from it resolves only after the commit has reached the disk. */
export class Writer implements WriteDoor {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  /** How many writes wait, by database. */
  readonly #counts = new Map<string, number>();
  readonly #clock: () => number;
  readonly #pulse = new Pulse();
  readonly #meter = new WriterMeter();
  readonly #stillness = new Stillness();
  readonly #troubles = new StorageTroubles();
  #watch = new StallWatch(performance.now());
  #looking: NodeJS.Timeout | undefined;
  #probedAtMs = 0;
  /** Whether the thread has ever answered: before that it is starting. */
  #hasAnswered = false;
  #isStalled = false;
  #state: WriterHealth['state'] = 'ok';
  #stateSinceMs: number;
  #outbox: WriterRequest[] = [];
  #lastId = 0;
  #stopped: Error | undefined;
  #isClosing = false;
  #onJobs: (database: string) => void = () => undefined;
  #onLost: (error: Error) => void = () => undefined;

  /** @param thread one that nobody else writes with; a new one unless told */
  constructor(clock: () => number, start: Omit<WriterStart, 'meter' | 'pulse' | 'stillness'>, thread = startWriterThread()) {
    this.#clock = clock;
    this.#stateSinceMs = clock();
    this.#worker = thread;
    this.#worker.ref();
    const seen = { pulse: this.#pulse.buffer, meter: this.#meter.buffer, stillness: this.#stillness.buffer };
    this.#worker.postMessage({ ...start, ...seen } satisfies WriterStart);
    this.#worker.on('message', (replies: readonly WriterReply[]) => {
      for (const reply of replies) this.#settle(reply);
      this.#noteState();
    });
    this.#worker.on('error', (cause) =>
      this.#fail(new AppError('unavailable', 'the writer has failed', { cause, retryAfterMs: restartMs })),
    );
    this.#worker.on('exit', () => this.#fail(new AppError('unavailable', 'the writer has stopped', { retryAfterMs: restartMs })));
  }

  get isOpen(): boolean {
    return this.#stopped === undefined;
  }

  get stillness(): number | undefined {
    return this.#stillness.mark;
  }

  get health(): WriterHealth {
    const [oldest] = this.#waiting.values();
    return {
      state: this.#state,
      sinceMs: this.#stateSinceMs,
      queueLength: this.#waiting.size,
      oldestMs: oldest ? performance.now() - oldest.askedAtMs : 0,
      lastErrorCode: this.#stopped ? stoppedCode : this.#troubles.lastCode,
      failing: this.#stopped ? ['control'] : this.#troubles.failing,
    };
  }

  /** Has the metrics tell what the writer's thread measures, and how many wait for it. */
  measureWith(metrics: Metrics): void {
    metrics.whenAsked(() => {
      this.#meter.tell(metrics);
      metrics.set(writerWaiting, {}, this.#waiting.size);
    });
  }

  /** Tells whenever there is something for the runner of jobs to look at in a database, whichever process wrote it. */
  onJobs(hear: (database: string) => void): void {
    this.#onJobs = hear;
  }

  /**
   * Tells when the thread has ended though nobody closed it: this process never writes again. A new thread would not do: `libsql` 0.5.29
   * lets go of a connection's files, locks and open transaction when they are collected, and nothing collects for a thread that is gone.
   */
  onLost(hear: (error: Error) => void): void {
    this.#onLost = hear;
  }

  /** Opens and migrates a database under a name, making the file if there is none. */
  async open(database: string, path: string, schema: SchemaName): Promise<void> {
    await this.#ask({ type: 'open', database, path, schema });
  }

  /**
   * Runs one mutation.
   *
   * @throws AppError `unavailable` when the queue is full or the disk refuses or hangs: the write may have happened all the same;
   * whatever `AppError` the mutation throws
   */
  async write<Name extends MutationName>(
    database: string,
    mutation: Name,
    input: MutationInput<Name>,
    { once, actor }: WriteNote = {},
  ): Promise<MutationOutput<Name>> {
    if ((this.#counts.get(database) ?? 0) >= queueLimit || this.#waiting.size >= totalLimit) {
      throw new AppError('unavailable', 'too many writes are waiting', { retryAfterMs: 1_000 });
    }
    return (await this.#ask({ type: 'write', database, mutation, input, nowMs: this.#clock(), once, actor })) as MutationOutput<Name>;
  }

  async tidy(database: string, how: Tidying): Promise<boolean> {
    return (await this.#ask({ type: 'tidy', database, how })) === true;
  }

  async remove(database: string, path: string): Promise<void> {
    await this.#ask({ type: 'remove', database, path });
  }

  /** Finishes all that was accepted, checkpoints, closes every file and ends the thread. */
  async close(): Promise<void> {
    if (this.#stopped) return;
    this.#isClosing = true;
    const exited = new Promise<void>((resolve) => this.#worker.once('exit', () => resolve()));
    await this.#ask({ type: 'close' });
    await exited;
  }

  #ask(request: Unsent<WriterRequest>): Promise<unknown> {
    if (this.#stopped) return Promise.reject(this.#stopped);
    // Whoever closes waits for as long as it takes.
    if (this.#isStalled && request.type !== 'close') return Promise.reject(hangs());
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      const database = 'database' in request ? request.database : undefined;
      this.#waiting.set(id, { type: request.type, database, askedAtMs: performance.now(), span: spanOf(request.type), resolve, reject });
      if (request.type === 'write') this.#count(request.database, 1);
      if (this.#outbox.push({ ...request, id }) === 1) queueMicrotask(() => this.#send());
      this.#lookAfter();
    });
  }

  #send(): void {
    const requests = this.#outbox;
    this.#outbox = [];
    this.#worker.postMessage(requests);
  }

  #count(database: string, change: 1 | -1): void {
    const count = (this.#counts.get(database) ?? 0) + change;
    if (count > 0) this.#counts.set(database, count);
    else this.#counts.delete(database);
  }

  #settle(reply: WriterReply): void {
    this.#hasAnswered = true;
    const waiting = this.#take(reply.id);
    if (!waiting) return;
    const { type, database } = waiting;
    const trouble = reply.ok ? undefined : reply.failure.trouble;
    // That a mutation refused says nothing of the disk, nor that a file could be opened.
    const says = trouble !== undefined || (reply.ok && (type === 'write' || type === 'probe' || type === 'remove'));
    if (database !== undefined && says) this.#troubles.note(database, trouble);
    if (waiting.span && reply.waitedMs !== undefined)
      traceWrite(waiting.span, { askedAtMs: waiting.askedAtMs, waitedMs: reply.waitedMs, ranMs: reply.ranMs ?? 0 });
    if (reply.ok && reply.wakesJobs && database !== undefined) this.#onJobs(database);
    if (reply.ok) waiting.resolve(reply.value);
    else waiting.reject(fromFailure(reply.failure));
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (waiting?.type === 'write' && waiting.database !== undefined) this.#count(waiting.database, -1);
    return waiting;
  }

  /** Looks at the thread from time to time for as long as anything is awaited or amiss. */
  #lookAfter(): void {
    if (this.#looking) return;
    this.#watch = new StallWatch(performance.now());
    this.#looking = setInterval(() => this.#look(), lookEveryMs).unref();
  }

  #look(): void {
    const isAwaited = this.#waiting.size > 0 || this.#isStalled;
    this.#isStalled = this.#watch.look(this.#pulse.beats, isAwaited && this.#hasAnswered, performance.now());
    if (this.#isStalled) this.#giveUp();
    const { failing } = this.#troubles;
    if (failing.length > 0 && !this.#isStalled) this.#probe(failing);
    this.#noteState();
    if (this.#waiting.size > 0 || this.#state !== 'ok') return;
    clearInterval(this.#looking);
    this.#looking = undefined;
  }

  /** Nobody is left waiting for a disk that hangs: what the thread is at may still succeed, what it has not begun is not begun. */
  #giveUp(): void {
    this.#pulse.giveUp(this.#lastId);
    for (const [id, { type, reject }] of this.#waiting) {
      if (type === 'close') continue;
      this.#take(id);
      reject(hangs());
    }
  }

  #probe(failing: readonly string[]): void {
    if (performance.now() - this.#probedAtMs < probeEveryMs) return;
    this.#probedAtMs = performance.now();
    for (const database of failing) this.#ask({ type: 'probe', database }).catch(() => undefined);
  }

  #noteState(): void {
    const state = this.#isStalled ? 'slow' : this.#troubles.failing.length > 0 ? 'failing' : 'ok';
    if (state === this.#state) return;
    this.#state = state;
    this.#stateSinceMs = this.#clock();
    if (state !== 'ok') this.#lookAfter();
  }

  #fail(error: Error): void {
    clearInterval(this.#looking);
    // An error is followed by the exit that it causes.
    if (this.#stopped) return;
    this.#stateSinceMs = this.#clock();
    // Nothing is written any more, in no database: whoever asks how it is, in any process, is told.
    this.#state = 'failing';
    this.#stopped = error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    this.#counts.clear();
    if (!this.#isClosing) this.#onLost(error);
  }
}

function spanOf(type: WriterRequest['type']): TraceContext | undefined {
  return type === 'write' && isTraced() ? activeSpan.active() : undefined;
}

function hangs(): AppError {
  return new AppError('unavailable', 'the storage does not answer: the write may or may not happen', { retryAfterMs: 1_000 });
}
