/**
 * Whether the writer thread is at work, and how often it has been: what readers see of it without a message. Who noted its mark before
 * reading a file, and finds the same mark later, knows without asking the file that nothing was written in between.
 */
export class Stillness {
  /** For the other thread. */
  readonly buffer: SharedArrayBuffer;
  /** Odd while the thread is at work. */
  readonly #turns: Int32Array;

  constructor(buffer: SharedArrayBuffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.buffer = buffer;
    this.#turns = new Int32Array(buffer);
  }

  /** Runs work that may touch any file; nothing may be written outside of it. */
  during<Result>(work: () => Result): Result {
    Atomics.add(this.#turns, 0, 1);
    try {
      return work();
    } finally {
      Atomics.add(this.#turns, 0, 1);
    }
  }

  /** Another number after each piece of work; `undefined` during one, for then nobody can tell by this what is in the files. */
  get mark(): number | undefined {
    const turns = Atomics.load(this.#turns, 0);
    return turns & 1 ? undefined : turns;
  }
}
