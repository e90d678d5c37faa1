/**
 * A number that looks random and is the same for the same parts: FNV-1a, then the finaliser of MurmurHash3 so that near keys part.
 *
 * @unit ratio, 0 inclusive to 1 exclusive
 */
export function seededFraction(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const char of parts.join('\u0000')) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
