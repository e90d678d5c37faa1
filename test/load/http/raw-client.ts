import { connect, type Socket } from 'node:net';

export interface Sample {
  readonly requests: number;
  readonly seconds: number;
  /** @unit milliseconds, of each request */
  readonly latenciesMs: readonly number[];
}

/**
 * Keep-alive connections that send prepared requests one after another and only count the bytes of the answers: cheaper than any
 * server that it measures, so that the server is what is measured.
 */
export class RawClient {
  readonly #lanes: readonly Lane[];

  private constructor(lanes: readonly Lane[]) {
    this.#lanes = lanes;
  }

  static async open(port: number, connections: number): Promise<RawClient> {
    return new RawClient(await Promise.all(Array.from({ length: connections }, () => Lane.open(port))));
  }

  /** Sends for so long; `next` gives each request. Throws on any answer but 200, 302 and 304. */
  async run(next: () => string, ms: number): Promise<Sample> {
    const latenciesMs: number[] = [];
    const start = performance.now();
    const end = start + ms;
    await Promise.all(
      this.#lanes.map(async (lane) => {
        for (let now = performance.now(); now < end; ) {
          await lane.ask(next());
          const done = performance.now();
          latenciesMs.push(done - now);
          now = done;
        }
      }),
    );
    return { requests: latenciesMs.length, seconds: (performance.now() - start) / 1_000, latenciesMs };
  }

  /** Sends each of the requests once, however long it takes. */
  async runAll(requests: readonly string[]): Promise<void> {
    let at = 0;
    await Promise.all(
      this.#lanes.map(async (lane) => {
        for (let request = requests[at++]; request !== undefined; request = requests[at++]) await lane.ask(request);
      }),
    );
  }

  close(): void {
    for (const lane of this.#lanes) lane.close();
  }
}

class Lane {
  readonly #socket: Socket;
  #waiting: { resolve: () => void; reject: (error: Error) => void } | undefined;
  #head = '';
  #missing = -1;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (bytes) => this.#read(bytes));
    socket.on('error', (error) => this.#waiting?.reject(error));
    socket.on('close', () => this.#waiting?.reject(new Error('the server closed the connection')));
  }

  static open(port: number): Promise<Lane> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Lane(socket)));
      socket.once('error', reject);
    });
  }

  ask(request: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#head = '';
      this.#missing = -1;
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #read(bytes: Buffer): void {
    if (this.#missing < 0) {
      const end = bytes.indexOf('\r\n\r\n');
      this.#head += bytes.toString('latin1', 0, end < 0 ? bytes.length : end);
      if (end < 0) return;
      this.#missing = lengthOf(this.#head) - (bytes.length - end - 4);
    } else this.#missing -= bytes.length;
    if (this.#missing > 0) return;
    const { resolve, reject } = this.#waiting ?? {};
    this.#waiting = undefined;
    if (/^HTTP\/1\.1 (?:200|302|304)/.test(this.#head)) resolve?.();
    else reject?.(new Error(`answered with ${this.#head.split('\r\n')[0]}`));
  }
}

function lengthOf(head: string): number {
  if (head.startsWith('HTTP/1.1 304')) return 0;
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (length === undefined) throw new Error(`an answer without a length:\n${head}`);
  return Number(length);
}
