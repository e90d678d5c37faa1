import { setImmediate as turn } from 'node:timers/promises';

/** However many short requests there are, long work comes on. @unit milliseconds */
const usualPatienceMs = 3;
/** Who is not done by then waits for something else than this thread. @unit milliseconds */
const shortMs = 50;

/**
 * Which short requests are being answered. Long work, such as that on a batch of a thousand rows, is done in small pieces and lets them pass
 * before each: a short request takes several turns of the event loop, and would otherwise wait for a piece in every one of them.
 */
export class RightOfWay {
  readonly #passing = new Set<{ readonly sinceMs: number }>();
  readonly #waiting = new Set<() => void>();
  readonly #patienceMs: number;

  /** @param patienceMs the longest that a piece of long work waits */
  constructor(patienceMs = usualPatienceMs) {
    this.#patienceMs = patienceMs;
  }

  /** Runs a short request. */
  async pass<Result>(run: () => Promise<Result>): Promise<Result> {
    const request = { sinceMs: performance.now() };
    this.#passing.add(request);
    try {
      return await run();
    } finally {
      this.#passing.delete(request);
      for (const look of this.#waiting) look();
    }
  }

  /** For long work, between its pieces: resolves in another turn of the event loop, when those that are there and arrive meanwhile have passed, and soon in any case. */
  async give(): Promise<void> {
    const untilMs = performance.now() + this.#patienceMs;
    await turn();
    for (let nowMs = performance.now(); nowMs < untilMs && this.#isAnyPassing(nowMs); nowMs = performance.now()) {
      await this.#onePassed(untilMs - nowMs);
      // Its answer is written, and what has arrived is taken up, in this turn.
      await turn();
    }
  }

  #isAnyPassing(nowMs: number): boolean {
    for (const { sinceMs } of this.#passing) if (nowMs - sinceMs < shortMs) return true;
    return false;
  }

  #onePassed(atMostMs: number): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer);
        this.#waiting.delete(go);
        resolve();
      };
      const timer = setTimeout(go, atMostMs);
      this.#waiting.add(go);
    });
  }
}
