import { createHmac } from 'node:crypto';
import type { RawDelivery } from '../raw-delivery.ts';
import { checkRecent } from './check-recent.ts';
import type { Proof, Trust } from './proof.ts';
import { refuse } from './refuse.ts';
import { sameSecret } from './same-secret.ts';
import { soleHeader } from './sole-header.ts';
import { standardKey } from './standard-key.ts';

const mostSignatures = 16;
/** No full stop: it is what separates the id from what follows in the signed text. */
const idShape = /^[\x21-\x2d\x2f-\x7e]{1,255}$/;
/** The base64 of 32 bytes, or a signature of another version, which is none of ours to read. */
const signatureShape = /^(?:v1,[A-Za-z0-9+/]{43}=|v(?!1,)\d{1,3}[a-z]?,[A-Za-z0-9+/]{1,200}={0,2})$/;

/**
 * Checks a delivery signed as Standard Webhooks say: one of the `v1` signatures is right. Those of other keys and kinds beside it are
 * read over; what is no signature is not.
 *
 * @source Standard Webhooks 1.0
 */
export function verifyStandard(delivery: RawDelivery, { secrets, nowMs }: Trust): Proof {
  const deliveryId = soleHeader(delivery, 'webhook-id');
  const timestamp = soleHeader(delivery, 'webhook-timestamp');
  const signatures = soleHeader(delivery, 'webhook-signature').split(' ');
  if (!idShape.test(deliveryId) || signatures.length > mostSignatures) refuse('header_malformed');
  if (!signatures.every((signature) => signatureShape.test(signature))) refuse('header_malformed');
  checkRecent(timestamp, 1_000, nowMs);
  const expected = secrets.map((secret) => {
    const key = standardKey(secret) ?? refuse('not_authentic');
    return `v1,${createHmac('sha256', key).update(`${deliveryId}.${timestamp}.`).update(delivery.body).digest('base64')}`;
  });
  // All with all: how long it takes says nothing of which one fits.
  const fitting = expected.flatMap((right) => signatures.filter((given) => sameSecret(given, right)));
  if (fitting.length === 0) refuse('not_authentic');
  return { deliveryId };
}
