import type { Rate } from './rate.ts';

/** What is left of somebody's rate. It fills by itself with time, up to the burst; each request takes out of it. */
export class TokenBucket {
  readonly rate: Rate;
  readonly #onTake: ((cost: number) => void) | undefined;
  #tokens: number;
  #atMs: number;

  /** @param onTake is told of each request that takes something */
  constructor(rate: Rate, nowMs: number, onTake?: (cost: number) => void) {
    this.rate = rate;
    this.#onTake = onTake;
    this.#tokens = rate.burst;
    this.#atMs = nowMs;
  }

  /** How long until so much is there. A dearer request than the whole bucket waits for a full one. @unit milliseconds, 0: now */
  waitMs(nowMs: number, cost: number): number {
    this.#fill(nowMs);
    const lacking = Math.min(cost, this.rate.burst) - this.#tokens;
    return lacking <= 0 ? 0 : Math.ceil((lacking / this.rate.perSecond) * 1_000);
  }

  /** Takes what `waitMs` found to be there; a dear request may leave a debt. */
  take(cost: number): void {
    this.#tokens -= cost;
    this.#onTake?.(cost);
  }

  /** Takes what was taken elsewhere already. */
  owe(cost: number): void {
    this.#tokens -= cost;
  }

  /** Whole requests that could be made at once. */
  get left(): number {
    return Math.max(0, Math.floor(this.#tokens));
  }

  /** @unit seconds until it is full again */
  get fullInSeconds(): number {
    return Math.ceil((this.rate.burst - this.#tokens) / this.rate.perSecond);
  }

  /** Whether it holds all it can: then it says nothing that a new one would not. */
  isFull(nowMs: number): boolean {
    this.#fill(nowMs);
    return this.#tokens >= this.rate.burst;
  }

  #fill(nowMs: number): void {
    const elapsedMs = nowMs - this.#atMs;
    this.#atMs = nowMs;
    // A clock that was set back gives nothing.
    if (elapsedMs > 0) this.#tokens = Math.min(this.rate.burst, this.#tokens + (elapsedMs / 1_000) * this.rate.perSecond);
  }
}
