import { timingSafeEqual } from 'node:crypto';

/** Whether two hashes are the same; takes as long whichever letter differs. */
export function sameHash(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}
