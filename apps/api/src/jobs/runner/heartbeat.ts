import { secondMs } from '@alongside/common';

/** The most often it beats. @unit milliseconds */
const shortestMs = secondMs;

/** Does something again and again until it is ended, at least as often as told; sooner on request, but not all the time. Never twice at once. */
export class Heartbeat {
  readonly #beat: () => Promise<void>;
  readonly #timer: NodeJS.Timeout;
  #beating: Promise<void> | undefined;
  #beganAtMs = performance.now();

  /** @param beat what it does when it fails is left to the next beat */
  constructor(beat: () => Promise<void>, everyMs: number) {
    this.#beat = beat;
    this.#timer = setInterval(() => this.#now(), everyMs).unref();
  }

  soon(): void {
    if (performance.now() - this.#beganAtMs >= shortestMs) this.#now();
  }

  /** Resolves when no beat is under way any more. */
  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.#beating;
  }

  #now(): void {
    if (this.#beating) return;
    this.#beganAtMs = performance.now();
    this.#beating = this.#beat().finally(() => {
      this.#beating = undefined;
    });
  }
}
