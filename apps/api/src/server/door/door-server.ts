import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { AppError, assert } from '@alongside/common';
import type { WriteDoor } from '../../db/writer/write-door.ts';
import { toFailure } from '../../db/writer/writer-failure.ts';
import { encodeFrame, FrameReader } from './frames.ts';
import type { Counts, DoorCall, DoorNews, DoorReply, DoorRequest } from './messages.ts';

/** What is done once for all processes, by name. */
export type Services = Readonly<Record<string, (input: never) => unknown>>;

/** News that waits for a process that does not read: past it that process is let go. @unit bytes */
const mostUnread = 67_108_864;
/** How old what other processes know of the writer's health may be. @unit milliseconds */
const healthEveryMs = 100;

/** The end of the socket at which all writes of this machine arrive: those of commands and of this server's other processes. */
export class DoorServer {
  readonly #writer: WriteDoor;
  readonly #services: Services;
  readonly #server = createServer({ allowHalfOpen: true }, (socket) => this.#welcome(socket));
  readonly #listeners = new Set<Caller>();
  readonly #callers = new Set<Caller>();
  readonly #onRemoved: (database: string) => void;
  #telling: NodeJS.Timeout | undefined;
  #toldHealth = '';

  /** @param onRemoved is told of each database that was deleted for another process */
  constructor(writer: WriteDoor, services: Services = {}, onRemoved: (database: string) => void = () => {}) {
    this.#writer = writer;
    this.#services = services;
    this.#onRemoved = onRemoved;
  }

  /** Opens the socket for this user alone. */
  async listen(path: string): Promise<void> {
    // The lock is ours, so a socket that lies here is a dead server's.
    rmSync(path, { force: true });
    await new Promise<void>((resolve, reject) => this.#server.once('error', reject).listen(path, resolve));
    chmodSync(path, 0o600);
  }

  /** Tells every process that listens. */
  announce(news: DoorNews, except?: Caller): void {
    for (const listener of this.#listeners) if (listener !== except) listener.send({ news });
  }

  /** Answers what was asked, then lets go of everyone. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    for (const caller of this.#callers) caller.endWhenAnswered();
    await closed;
    clearInterval(this.#telling);
  }

  /** Lets go of everyone at once, whatever is under way: only for when nothing can be answered any more. */
  drop(): void {
    this.#server.close();
    clearInterval(this.#telling);
    for (const caller of this.#callers) caller.drop();
  }

  #welcome(socket: Socket): void {
    const caller = new Caller(socket, (request) => this.#take(request, caller));
    this.#callers.add(caller);
    socket.once('close', () => {
      this.#callers.delete(caller);
      this.#listeners.delete(caller);
    });
  }

  #take(request: DoorRequest, caller: Caller): void {
    if ('subscribe' in request) this.#listen(caller);
    else if ('counts' in request) this.#announceCounts(request.counts, caller);
    else caller.owe(request.id, this.#answer(request.call, caller));
  }

  #listen(caller: Caller): void {
    this.#listeners.add(caller);
    caller.send({ news: { health: this.#writer.health } });
    this.#telling ??= setInterval(() => this.#tellHealth(), healthEveryMs).unref();
  }

  #tellHealth(): void {
    const { health } = this.#writer;
    // How long the oldest has waited changes at every look, and matters only while something is amiss.
    const told = JSON.stringify(health.state === 'ok' ? { ...health, oldestMs: 0, queueLength: 0 } : health);
    if (told !== this.#toldHealth) this.announce({ health });
    this.#toldHealth = told;
  }

  #announceCounts(counts: Counts, from: Caller): void {
    if (counts.length > 0) this.announce({ counts }, from);
  }

  async #answer(call: DoorCall, caller: Caller): Promise<unknown> {
    if (call.type === 'write') return this.#writer.write(call.database, call.mutation as never, call.input as never, call.note);
    if (call.type === 'open') return this.#writer.open(call.database, call.path, call.schema);
    if (call.type === 'tidy') return this.#writer.tidy(call.database, call.how);
    if (call.type === 'ask') return this.#ask(call.service, call.input);
    assert(call.type === 'remove', 'a call is open, tidy, remove, write or ask');
    // Before, so that nobody holds the file open while it goes.
    this.#onRemoved(call.database);
    this.announce({ removed: call.database }, caller);
    return this.#writer.remove(call.database, call.path);
  }

  #ask(name: string, input: unknown): unknown {
    const service = Object.hasOwn(this.#services, name) ? this.#services[name] : undefined;
    if (!service) throw new AppError('unavailable', `the running server knows no ${name}: it is of another release`);
    return service(input as never);
  }
}

/** One process at the other end. */
class Caller {
  readonly #socket: Socket;
  #outbox: DoorReply[] = [];
  #owed = 0;
  #isEnding = false;

  constructor(socket: Socket, take: (request: DoorRequest) => void) {
    this.#socket = socket;
    const frames = new FrameReader();
    socket.on('data', (part) => {
      try {
        for (const requests of frames.take(part) as (readonly DoorRequest[])[]) for (const request of requests) take(request);
      } catch {
        // Not what is spoken here: nothing that follows could be understood either.
        socket.destroy();
      }
    });
    // Whoever broke it off is not there to be told; what breaks a socket also closes it.
    socket.on('error', () => socket.destroy());
    socket.once('end', () => this.endWhenAnswered());
  }

  owe(id: number, answer: Promise<unknown>): void {
    this.#owed += 1;
    const settle = (reply: DoorReply) => {
      this.#owed -= 1;
      this.send(reply);
    };
    answer.then(
      (value) => settle({ id, value }),
      (error: unknown) => settle({ id, failure: toFailure(error) }),
    );
  }

  /** Those of one moment go together. */
  send(reply: DoorReply): void {
    if (this.#socket.writableLength > mostUnread) this.#socket.destroy();
    else if (this.#outbox.push(reply) === 1) queueMicrotask(() => this.#flush());
  }

  endWhenAnswered(): void {
    this.#isEnding = true;
    if (this.#owed === 0 && this.#outbox.length === 0) this.#socket.end();
  }

  drop(): void {
    this.#socket.destroy();
  }

  #flush(): void {
    const replies = this.#outbox;
    this.#outbox = [];
    if (this.#socket.writable) this.#socket.write(encodeFrame(replies));
    if (this.#isEnding) this.endWhenAnswered();
  }
}
