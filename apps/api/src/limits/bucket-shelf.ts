import { type CountExchange, noExchange } from './count-exchange.ts';
import type { Rate } from './rate.ts';
import { TokenBucket } from './token-bucket.ts';

/** The most that are kept: past it a flood of addresses costs others their history, never the server its memory. */
const mostBuckets = 20_000;
/** How often all are looked through for full ones, at most. */
const sweepEveryMs = 1_000;

/** The buckets of one policy, by whom they count. */
export class BucketShelf {
  readonly #rate: Rate;
  readonly #most: number;
  readonly #buckets = new Map<string, TokenBucket>();
  /** Tells the other processes, where there are any. */
  #tell: ((name: string, cost: number) => void) | undefined;
  #sweptAtMs = Number.NEGATIVE_INFINITY;

  constructor(rate: Rate, most = mostBuckets) {
    this.#rate = rate;
    this.#most = most;
  }

  /** Counts together with the other processes of the server from now on, under a name of its own. */
  shareAs(topic: string, clock: () => number, exchange: CountExchange = noExchange): this {
    this.#tell = exchange.join(topic, (name, cost) => this.of(name, clock()).owe(cost));
    return this;
  }

  get size(): number {
    return this.#buckets.size;
  }

  of(name: string, nowMs: number): TokenBucket {
    const known = this.#buckets.get(name);
    if (known) return known;
    if (this.#buckets.size >= this.#most) this.#makeRoom(nowMs);
    const tell = this.#tell;
    const made = new TokenBucket(this.#rate, nowMs, tell && ((cost) => tell(name, cost)));
    this.#buckets.set(name, made);
    return made;
  }

  #makeRoom(nowMs: number): void {
    if (Math.abs(nowMs - this.#sweptAtMs) >= sweepEveryMs) {
      this.#sweptAtMs = nowMs;
      for (const [name, bucket] of this.#buckets) if (bucket.isFull(nowMs)) this.#buckets.delete(name);
    }
    for (const name of this.#buckets.keys()) {
      if (this.#buckets.size < this.#most) return;
      this.#buckets.delete(name);
    }
  }
}
