import { AppError, minuteMs } from '@alongside/common';
import { type CountExchange, noExchange } from '../../limits/count-exchange.ts';

const most = 10;
const perMs = 10 * minuteMs;

/** Slows down who guesses: after ten wrong answers within ten minutes nothing is answered until these are over. */
export class GuessLimit {
  readonly #wrong = new Map<string, { count: number; readonly untilMs: number }>();
  readonly #tell: ((who: string, count: number) => void) | undefined;

  constructor(clock: () => number, exchange: CountExchange = noExchange) {
    this.#tell = exchange.join('guesses', (who, count) => this.#note(who, count, clock()));
  }

  /** @throws AppError `rate_limited` */
  check(who: string, nowMs: number): void {
    const known = this.#wrong.get(who);
    if (!known || nowMs >= known.untilMs || known.count < most) return;
    throw new AppError('rate_limited', 'too many codes that there are not', { retryAfterMs: known.untilMs - nowMs });
  }

  wrong(who: string, nowMs: number): void {
    this.#note(who, 1, nowMs);
    this.#tell?.(who, 1);
  }

  #note(who: string, count: number, nowMs: number): void {
    for (const [name, { untilMs }] of this.#wrong) if (nowMs >= untilMs) this.#wrong.delete(name);
    const known = this.#wrong.get(who);
    if (known) known.count += count;
    else this.#wrong.set(who, { count, untilMs: nowMs + perMs });
  }
}
