/**
 * Whether the writer thread is changing what there is to read, and how often it has: what readers see of it without a message. Who noted its
 * mark before reading a file, and finds the same mark later, knows without asking the file that nothing was committed in between.
 */
export class Stillness {
  /** For the other thread. */
  readonly buffer: SharedArrayBuffer;
  /** Odd during a change. */
  readonly #turns: Int32Array;
  #isChanging = false;

  constructor(buffer: SharedArrayBuffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.buffer = buffer;
    this.#turns = new Int32Array(buffer);
  }

  /**
   * Runs what may change what a reader of any file sees: each commit, and all that opens, gives up or removes a file. What a transaction
   * has not committed nobody sees, so it may be written outside.
   */
  during<Result>(change: () => Result): Result {
    if (this.#isChanging) return change();
    this.#isChanging = true;
    Atomics.add(this.#turns, 0, 1);
    try {
      return change();
    } finally {
      Atomics.add(this.#turns, 0, 1);
      this.#isChanging = false;
    }
  }

  /** Another number after each change, and an odd one during it: then nobody can tell by this for how long the files stay as they are. */
  get mark(): number {
    return Atomics.load(this.#turns, 0);
  }
}
