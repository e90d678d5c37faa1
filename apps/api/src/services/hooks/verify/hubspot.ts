import { createHmac } from 'node:crypto';
import type { RawDelivery } from '../raw-delivery.ts';
import { checkRecent } from './check-recent.ts';
import type { Proof, Trust } from './proof.ts';
import { refuse } from './refuse.ts';
import { sameSecret } from './same-secret.ts';
import { soleHeader } from './sole-header.ts';

/** Escapes that HubSpot writes out before it signs an address. */
const decoded: Readonly<Record<string, string>> = {
  '%21': '!',
  '%24': '$',
  '%27': "'",
  '%28': '(',
  '%29': ')',
  '%2A': '*',
  '%2C': ',',
  '%2F': '/',
  '%3A': ':',
  '%3B': ';',
  '%3F': '?',
  '%40': '@',
};

/** What an address may be written with (RFC 3986): nothing that a body begins with, so that none of a body can be passed off as address. */
const targetShape = /^[\w\-.~!$&'()*+,;=:@/?%]*$/;

/**
 * Checks a delivery signed as HubSpot's third version says; the first two prove too little and are not read.
 *
 * @source HubSpot, validating requests, version 3, read 2026-11
 */
export function verifyHubspot(delivery: RawDelivery, { secrets, origin, nowMs }: Trust): Proof {
  const given = soleHeader(delivery, 'x-hubspot-signature-v3');
  const timestamp = soleHeader(delivery, 'x-hubspot-request-timestamp');
  checkRecent(timestamp, 1, nowMs);
  if (!targetShape.test(delivery.target)) refuse('not_authentic');
  const address = `${origin}${delivery.target}`.replaceAll(/%[0-9A-Fa-f]{2}/g, (written) => decoded[written.toUpperCase()] ?? written);
  const expected = secrets.map((secret) =>
    createHmac('sha256', secret).update(`${delivery.method}${address}`).update(delivery.body).update(timestamp).digest('base64'),
  );
  if (expected.filter((right) => sameSecret(given, right)).length === 0) refuse('not_authentic');
  return {};
}
