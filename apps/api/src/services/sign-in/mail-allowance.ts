import { minuteMs, secondMs } from '@alongside/common';
import { addressBlock } from '../../limits/address-block.ts';
import { BucketShelf } from '../../limits/bucket-shelf.ts';
import type { CountExchange } from '../../limits/count-exchange.ts';

/** A whole office comes from one address on a Monday morning; what an address of mail gets is limited on its own, far lower. */
const most = { count: 50, withinMs: 15 * minuteMs };

/** How many mails one network address may have sent: whoever asks for more is answered alike, and nothing goes out. */
export class MailAllowance {
  readonly #clock: () => number;
  readonly #shelf = new BucketShelf({ perSecond: (most.count / most.withinMs) * secondMs, burst: most.count });

  constructor(clock: () => number, exchange?: CountExchange) {
    this.#clock = clock;
    this.#shelf.shareAs('mail', clock, exchange);
  }

  /** Whether that address may have one more sent now; counts it if so. */
  take(address: string | undefined): boolean {
    const nowMs = this.#clock();
    const bucket = this.#shelf.of(addressBlock(address), nowMs);
    if (bucket.waitMs(nowMs, 1) > 0) return false;
    bucket.take(1);
    return true;
  }
}
