import type { RawDelivery } from '../raw-delivery.ts';
import type { Proof, Trust } from './proof.ts';
import { refuse } from './refuse.ts';
import { sameSecret } from './same-secret.ts';
import { soleHeader } from './sole-header.ts';

const usualHeader = 'x-alongside-secret';

/** Checks a delivery of RudderStack, which does not sign: the secret stands in a header of the admin's choice. */
export function verifyRudderstack(delivery: RawDelivery, { secrets, signing }: Trust): Proof {
  const given = soleHeader(delivery, signing?.secretHeader ?? usualHeader);
  if (secrets.filter((secret) => sameSecret(given, secret)).length === 0) refuse('not_authentic');
  return {};
}
