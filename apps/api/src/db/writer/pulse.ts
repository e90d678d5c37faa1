const [beatsCell, givenUpCell] = [0, 1];

/** What the server and its writer thread see of each other without a message: a thread that waits for a disk neither sends nor reads one. */
export class Pulse {
  /** For the other thread. */
  readonly buffer: SharedArrayBuffer;
  readonly #cells: BigInt64Array;

  constructor(buffer: SharedArrayBuffer = new SharedArrayBuffer(16)) {
    this.buffer = buffer;
    this.#cells = new BigInt64Array(buffer);
  }

  /** The thread has done a step. */
  beat(): void {
    Atomics.add(this.#cells, beatsCell, 1n);
  }

  /** How many steps it has done; another number than before is a sign of life. */
  get beats(): bigint {
    return Atomics.load(this.#cells, beatsCell);
  }

  /** Nobody waits any more for the writes up to this id: those that have not begun need not. */
  giveUp(upToId: number): void {
    Atomics.store(this.#cells, givenUpCell, BigInt(upToId));
  }

  isGivenUp(id: number): boolean {
    return BigInt(id) <= Atomics.load(this.#cells, givenUpCell);
  }
}
