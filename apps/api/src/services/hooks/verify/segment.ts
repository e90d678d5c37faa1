import { createHmac } from 'node:crypto';
import type { RawDelivery } from '../raw-delivery.ts';
import type { Proof, Trust } from './proof.ts';
import { refuse } from './refuse.ts';
import { sameSecret } from './same-secret.ts';
import { soleHeader } from './sole-header.ts';

/**
 * Checks a delivery of Segment's webhook destination: hexadecimal HMAC-SHA1 of the body. It names no time; what is repeated is known by
 * its `messageId`.
 *
 * @source segmentio/segment-docs, webhooks destination, read 2026-11
 */
export function verifySegment(delivery: RawDelivery, { secrets }: Trust): Proof {
  const given = soleHeader(delivery, 'x-signature');
  const expected = secrets.map((secret) => createHmac('sha1', secret).update(delivery.body).digest('hex'));
  if (expected.filter((right) => sameSecret(given, right)).length === 0) refuse('not_authentic');
  return {};
}
