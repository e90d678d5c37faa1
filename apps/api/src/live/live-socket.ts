import { type LiveMessage, LiveRequest, type RecordRef, readLiveKey } from '@alongside/common';
import type { RawData, WebSocket } from 'ws';
import { TokenBucket } from '../limits/token-bucket.ts';

/** More than this unsent: the other side does not read. @unit bytes */
const mostUnsent = 65_536;
/** What a client may say: a few words for each record that it comes to. */
const saying = { perSecond: 5, burst: 40 };

export interface LiveSocketHears {
  readonly watch: (records: readonly RecordRef[]) => void;
  readonly closed: () => void;
}

/** One client's live socket. */
export class LiveSocket {
  readonly #socket: WebSocket;
  readonly #clock: () => number;
  readonly #said: TokenBucket;
  #isHeard = true;

  constructor(socket: WebSocket, clock: () => number, hears: LiveSocketHears) {
    this.#socket = socket;
    this.#clock = clock;
    this.#said = new TokenBucket(saying, clock());
    socket.on('pong', () => {
      this.#isHeard = true;
    });
    socket.on('message', (data, isBinary) => this.#hear(data, isBinary, hears));
    // What breaks a socket also closes it.
    socket.on('error', () => socket.terminate());
    socket.once('close', hears.closed);
  }

  /** A client that does not take what it is sent is let go: it will come back and ask for everything. */
  send(message: LiveMessage): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    if (this.#socket.bufferedAmount > mostUnsent) this.#socket.terminate();
    else this.#socket.send(JSON.stringify(message));
  }

  /** Says that we are there, and lets go of a client that has not answered since the last time. */
  ping(): void {
    if (!this.#isHeard) {
      this.#socket.terminate();
      return;
    }
    this.#isHeard = false;
    this.send({ type: 'ping' });
    this.#socket.ping();
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  terminate(): void {
    this.#socket.terminate();
  }

  #hear(data: RawData, isBinary: boolean, hears: LiveSocketHears): void {
    const nowMs = this.#clock();
    const said = isBinary ? undefined : LiveRequest.safeParse(parse(data)).data;
    if (this.#said.waitMs(nowMs, 1) > 0) this.close(1008, 'too many messages');
    else if (said) hears.watch(said.records.flatMap((key) => readLiveKey(key) ?? []));
    else this.close(1008, 'not a message that is understood here');
    this.#said.take(1);
  }
}

function parse(data: RawData): unknown {
  try {
    return Buffer.isBuffer(data) ? JSON.parse(data.toString('utf8')) : undefined;
  } catch {
    return undefined;
  }
}
