import { Worker } from 'node:worker_threads';
import { AppError } from '@alongside/common';
import type { MutationInput, MutationName, MutationOutput } from '../mutations/registry.ts';
import type { Tidying, WriteNote, WriterReply, WriterRequest, WriterStart } from './messages.ts';
import type { SchemaName } from './open-for-writing.ts';
import type { WriteDoor } from './write-door.ts';
import { fromFailure } from './writer-failure.ts';

interface Waiting {
  readonly database: string | undefined;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

type Unsent<Request> = Request extends WriterRequest ? Omit<Request, 'id'> : never;

/** Refuse, rather than let waiting writes fill the memory: of one database, so that its users alone are refused, and of all together. */
const queueLimit = 2_000;
const totalLimit = 20_000;

/** The server's end of the writer thread. A promise from it resolves only after the commit has reached the disk. */
export class Writer implements WriteDoor {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  /** How many writes wait, by database. */
  readonly #counts = new Map<string, number>();
  readonly #clock: () => number;
  #outbox: WriterRequest[] = [];
  #lastId = 0;
  #stopped: Error | undefined;

  constructor(clock: () => number, start: WriterStart) {
    this.#clock = clock;
    this.#worker = new Worker(new URL('./writer-thread.ts', import.meta.url), { workerData: start });
    this.#worker.on('message', (replies: readonly WriterReply[]) => {
      for (const reply of replies) this.#settle(reply);
    });
    this.#worker.on('error', (cause) => this.#fail(new AppError('unavailable', 'the writer has failed', { cause })));
    this.#worker.on('exit', () => this.#fail(new AppError('unavailable', 'the writer has stopped')));
  }

  get isOpen(): boolean {
    return this.#stopped === undefined;
  }

  /** Opens and migrates a database under a name, making the file if there is none. */
  async open(database: string, path: string, schema: SchemaName): Promise<void> {
    await this.#ask({ type: 'open', database, path, schema });
  }

  /**
   * Runs one mutation.
   *
   * @throws AppError `unavailable` when the queue is full or the disk refuses; whatever `AppError` the mutation throws
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
    const exited = new Promise<void>((resolve) => this.#worker.once('exit', () => resolve()));
    await this.#ask({ type: 'close' });
    await exited;
  }

  #ask(request: Unsent<WriterRequest>): Promise<unknown> {
    if (this.#stopped) return Promise.reject(this.#stopped);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      const database = request.type === 'write' ? request.database : undefined;
      this.#waiting.set(id, { database, resolve, reject });
      this.#count(database, 1);
      if (this.#outbox.push({ ...request, id }) === 1) queueMicrotask(() => this.#send());
    });
  }

  #send(): void {
    const requests = this.#outbox;
    this.#outbox = [];
    this.#worker.postMessage(requests);
  }

  #count(database: string | undefined, change: 1 | -1): void {
    if (database === undefined) return;
    const count = (this.#counts.get(database) ?? 0) + change;
    if (count > 0) this.#counts.set(database, count);
    else this.#counts.delete(database);
  }

  #settle(reply: WriterReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    this.#count(waiting?.database, -1);
    if (reply.ok) waiting?.resolve(reply.value);
    else waiting?.reject(fromFailure(reply.failure));
  }

  #fail(error: Error): void {
    this.#stopped ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    this.#counts.clear();
  }
}
