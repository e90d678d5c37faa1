import type { SqlConnection } from '../../db/sql-connection.ts';
import type { KnownDeal, ReadEvent } from './senders/define-sender.ts';

/** What is known of the deals that deliveries speak of: as stored, and as the deliveries say that were read before and are not applied yet. */
export class DealsSoFar {
  readonly #sql: SqlConnection;
  readonly #told = new Map<string, KnownDeal>();

  constructor(sql: SqlConnection) {
    this.#sql = sql;
  }

  /** By the id that a source has for it. */
  find(source: string, externalId: string): KnownDeal | undefined {
    const told = this.#told.get(nameOf(source, externalId));
    if (told) return told;
    const row = this.#sql.get(
      `SELECT o.currency, o.amount_cents FROM external_ids AS e JOIN opportunities AS o ON o.pk = e.pk
       WHERE e.noun = 'opportunity' AND e.source = ? AND e.external_id = ?`,
      source,
      externalId,
    );
    return row && dealOf({ currency: row[0], amountCents: row[1] });
  }

  /** Takes in what was read. */
  tell(events: readonly ReadEvent[]): void {
    for (const { event } of events) {
      const { type, source, externalId, opportunity } = event;
      if (type !== 'opportunity.upsert' || typeof source !== 'string' || typeof externalId !== 'string') continue;
      const { currency, amountCents } = (opportunity ?? {}) as Readonly<Record<string, unknown>>;
      if (currency === undefined && amountCents === undefined) continue;
      const before = this.find(source, externalId);
      this.#told.set(
        nameOf(source, externalId),
        dealOf({ currency: currency ?? before?.currency, amountCents: amountCents === undefined ? before?.amountCents : amountCents }),
      );
    }
  }
}

function dealOf({ currency, amountCents }: Readonly<Record<'currency' | 'amountCents', unknown>>): KnownDeal {
  return {
    ...(typeof currency === 'string' && { currency }),
    ...(typeof amountCents === 'number' && { amountCents }),
  };
}

function nameOf(source: string, externalId: string): string {
  return `${source}\n${externalId}`;
}
