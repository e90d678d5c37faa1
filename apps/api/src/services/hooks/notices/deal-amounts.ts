import { smallestUnit } from '../../smallest-unit.ts';
import type { KnownDeals } from '../senders/define-sender.ts';
import type { Notice } from './wire.ts';

/**
 * HubSpot tells a deal's amount as a decimal number and its currency in another notice, if ever; here an amount is counted in the smallest
 * units of its currency. So an amount is read in the currency that is told beside it, else in the one that the deal is known to have.
 */
export class DealAmounts {
  readonly #told = new Map<string, { readonly currency: string; readonly atMs: number }>();
  readonly #amounts = new Set<string>();
  readonly #known: KnownDeals;

  constructor(notices: readonly Notice[], known: KnownDeals) {
    this.#known = known;
    for (const { objectId, propertyName, propertyValue, occurredAt } of notices) {
      if (!objectId || !propertyValue) continue;
      if (propertyName === 'amount') this.#amounts.add(objectId);
      if (propertyName !== 'deal_currency_code' || (this.#told.get(objectId)?.atMs ?? -1) > occurredAt) continue;
      this.#told.set(objectId, { currency: propertyValue, atMs: occurredAt });
    }
  }

  /** @unit the smallest unit of the deal's currency; `NaN` of what is no number */
  read(deal: string, value: string): number {
    return smallestUnit(Number(value), this.#told.get(deal)?.currency ?? this.#known(deal)?.currency);
  }

  /**
   * What the amount that is known becomes with another currency: HubSpot keeps the number.
   *
   * @returns `undefined` where it stays, or is told beside
   */
  inAnother(deal: string, currency: string): number | undefined {
    const known = this.#amounts.has(deal) ? undefined : this.#known(deal);
    if (known?.amountCents === undefined) return undefined;
    const anew = Math.round((known.amountCents / smallestUnit(1, known.currency)) * smallestUnit(1, currency));
    return anew === known.amountCents ? undefined : anew;
  }
}
