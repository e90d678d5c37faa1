import { connect, type Socket } from 'node:net';
import { AppError } from '@alongside/common';
import { fromFailure } from '../../db/writer/writer-failure.ts';
import { encodeFrame, FrameReader } from './frames.ts';
import type { Counts, DoorCall, DoorNews, DoorReply, DoorRequest } from './messages.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * One connection to the process that writes. Calls do not wait for each other; those of one moment go together. A connection that breaks
 * fails all that were under way, whose outcome is not known, and the next call opens another.
 */
export class DoorClient {
  readonly #path: string;
  readonly #onNews: ((news: DoorNews) => void) | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #socket: Socket | undefined;
  #outbox: DoorRequest[] = [];
  #lastId = 0;
  #isClosed = false;

  /** @param onNews hears what nobody asked for; without it none is sent */
  constructor(path: string, onNews?: (news: DoorNews) => void) {
    this.#path = path;
    this.#onNews = onNews;
    // News is heard from the start, not from the first call on.
    if (onNews) this.#send({ subscribe: true });
  }

  /** @throws AppError `unavailable` when there is no answer; whatever the other side threw */
  call(call: DoorCall): Promise<unknown> {
    if (this.#isClosed) return Promise.reject(silent());
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ id, call });
    });
  }

  /** Tells the other processes what was counted here. One that gets lost is no loss. */
  tell(counts: Counts): void {
    if (!this.#isClosed) this.#send({ counts });
  }

  /** Lets go after what is under way has been answered. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#flush();
    const socket = this.#socket;
    if (!socket) return;
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.end();
    await closed;
  }

  #send(request: DoorRequest): void {
    if (this.#outbox.push(request) === 1) queueMicrotask(() => this.#flush());
  }

  #flush(): void {
    if (this.#outbox.length === 0) return;
    const requests = this.#outbox;
    this.#outbox = [];
    this.#socket ??= this.#connect(requests);
    this.#socket.write(encodeFrame(requests));
  }

  #connect(first: readonly DoorRequest[]): Socket {
    const socket = connect(this.#path);
    const frames = new FrameReader();
    let cause: unknown;
    socket.on('data', (part) => {
      try {
        for (const replies of frames.take(part) as (readonly DoorReply[])[]) for (const reply of replies) this.#hear(reply);
      } catch (error) {
        socket.destroy(error instanceof Error ? error : undefined);
      }
    });
    socket.on('error', (error) => {
      cause = error;
    });
    socket.once('close', () => this.#lost(socket, cause));
    // A connection made anew hears news again.
    if (this.#onNews && !first.some((request) => 'subscribe' in request)) socket.write(encodeFrame([{ subscribe: true }]));
    return socket;
  }

  #hear(reply: DoorReply): void {
    if ('news' in reply) {
      this.#onNews?.(reply.news);
      return;
    }
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ('failure' in reply) waiting?.reject(fromFailure(reply.failure));
    else waiting?.resolve(reply.value);
  }

  #lost(socket: Socket, cause: unknown): void {
    if (this.#socket !== socket) return;
    this.#socket = undefined;
    for (const { reject } of this.#waiting.values()) reject(silent(cause));
    this.#waiting.clear();
  }
}

function silent(cause?: unknown): AppError {
  return new AppError('unavailable', 'the running server does not answer on its socket', { retryAfterMs: 1_000, cause });
}
