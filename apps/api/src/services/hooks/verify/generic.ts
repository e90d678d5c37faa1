import { createHmac } from 'node:crypto';
import { assert, type HookHmac, secondMs } from '@alongside/common';
import type { RawDelivery } from '../raw-delivery.ts';
import { checkRecent } from './check-recent.ts';
import type { Proof, Trust } from './proof.ts';
import { refuse } from './refuse.ts';
import { sameSecret } from './same-secret.ts';
import { soleHeader } from './sole-header.ts';

const mostSignatures = 16;
/** Nothing that could be taken for what separates it from its neighbours. */
const idShape = /^[\w-]{1,255}$/;

/** Checks a delivery signed in the way that an admin described. */
export function verifyGeneric(delivery: RawDelivery, { secrets, signing, nowMs }: Trust): Proof {
  const hmac = signing?.hmac;
  assert(hmac, 'an endpoint of the generic kind says how its deliveries are signed');
  const { signatures, timestamp } = readParts(delivery, hmac);
  const deliveryId = hmac.idHeader === undefined ? undefined : soleHeader(delivery, hmac.idHeader);
  if (deliveryId !== undefined && !idShape.test(deliveryId)) refuse('header_malformed');
  if (hmac.timestamp) {
    const { unit, toleranceSeconds } = hmac.timestamp;
    checkRecent(timestamp, unit === 'seconds' ? secondMs : 1, nowMs, toleranceSeconds * secondMs);
  }
  // The body may hold anything, so it is put between the two halves and never looked through.
  const [before = '', after = ''] = hmac.signed.split('{body}').map((half) => filled(half, { timestamp, id: deliveryId ?? '' }));
  const expected = secrets.map((secret) => {
    const sum = createHmac(hmac.algorithm, Buffer.from(secret, hmac.key === 'text' ? 'utf8' : hmac.key));
    return `${hmac.prefix}${sum.update(before).update(delivery.body).update(after).digest(hmac.encoding)}`;
  });
  // All with all: how long it takes says nothing of which one fits.
  const fitting = expected.flatMap((right) => signatures.filter((given) => sameSecret(given, right)));
  if (fitting.length === 0) refuse('not_authentic');
  return { deliveryId };
}

interface Parts {
  /** Several while the sender changes its secret. */
  readonly signatures: readonly string[];
  readonly timestamp: string;
}

function readParts(delivery: RawDelivery, { header, parts, timestamp }: HookHmac): Parts {
  const written = soleHeader(delivery, header);
  const inHeader = timestamp?.header === undefined ? '' : soleHeader(delivery, timestamp.header);
  if (!parts) return { signatures: [written], timestamp: inHeader };
  const found = new Map<string, readonly string[]>();
  for (const part of written.split(',')) {
    const at = part.indexOf('=');
    const [name, value] = [part.slice(0, at), part.slice(at + 1)];
    const known = found.get(name) ?? [];
    const isOneMore = name === parts.signature && known.length < mostSignatures && !known.includes(value);
    if (at < 1 || (known.length > 0 && !isOneMore)) refuse('header_malformed');
    found.set(name, [...known, value]);
  }
  const of = (name: string): readonly string[] => found.get(name)?.filter(Boolean) ?? [];
  const signatures = of(parts.signature);
  const signedAt = parts.timestamp === undefined ? inHeader : of(parts.timestamp)[0];
  if (signatures.length === 0 || signedAt === undefined) refuse('header_missing');
  return { signatures, timestamp: signedAt };
}

function filled(template: string, values: { readonly timestamp: string; readonly id: string }): string {
  return template.replaceAll(/\{(timestamp|id)\}/g, (_, name: 'timestamp' | 'id') => values[name]);
}
