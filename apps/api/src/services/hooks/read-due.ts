import { AppError } from '@alongside/common';
import type { DealsSoFar } from './deals-so-far.ts';
import type { DueDelivery } from './find-due.ts';
import { readJson } from './read-json.ts';
import type { Reading } from './senders/define-sender.ts';
import { senderOf } from './senders/sender-of.ts';

/** What a delivery says. What its endpoint cannot read says nothing, and why. */
export function readDue(
  { kind, body, source, receivedAtMs, deliveryKey, mapping }: DueDelivery,
  deals: Pick<DealsSoFar, 'find'>,
): Reading & { readonly trouble?: string } {
  try {
    const dealOf = (externalId: string) => deals.find(source, externalId);
    return senderOf(kind).read(readJson(body), { source, receivedAtMs, deliveryKey, mapping, dealOf });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { events: [], ignored: [], trouble: error.message };
  }
}
