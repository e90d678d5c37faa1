import { createHash } from 'node:crypto';
import { addressMark } from '../../db/mutations/idempotency/address-mark.ts';

/**
 * What a request asks for, as it is stored: nothing of the address itself, which may name a person who is erased by this very request,
 * but a mark for each part of it that may be an id.
 */
export function routeName(method: string, path: string): string {
  const whole = createHash('sha256').update(`${method} ${path}`).digest('base64url');
  const ids = path.split('/').filter((part) => part.includes('_'));
  return [whole, ...ids.map(addressMark)].join(' ');
}
