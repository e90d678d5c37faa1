/** How long the thread may stand still before whoever waits is told so. @unit milliseconds */
export const stallMs = 1_200;
/** How often it is looked at. @unit milliseconds */
export const lookEveryMs = 100;

/**
 * Tells a thread that stands still from a server that had no time to look: between two looks no more counts than a look's distance, so
 * that a busy machine is not taken for a hung disk.
 */
export class StallWatch {
  #beats = 0n;
  #stillMs = 0;
  #lookedMs: number;

  constructor(nowMs: number) {
    this.#lookedMs = nowMs;
  }

  /**
   * @param isAwaited whether anybody waits for the thread: if not, it may rest
   * @returns whether it has stood still for too long
   */
  look(beats: bigint, isAwaited: boolean, nowMs: number): boolean {
    const passedMs = Math.min(nowMs - this.#lookedMs, 2 * lookEveryMs);
    this.#lookedMs = nowMs;
    this.#stillMs = beats === this.#beats && isAwaited ? this.#stillMs + passedMs : 0;
    this.#beats = beats;
    return this.#stillMs >= stallMs;
  }
}
