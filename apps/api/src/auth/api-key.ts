const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const prefixLength = 8;
/** 40 characters of 5 bits: 200 random bits. */
const secretLength = 40;
const shape = new RegExp(`^alg_([${alphabet}]{${prefixLength}})_[${alphabet}]{${secretLength}}$`);

/** A new key: `alg_`, a prefix to find it by, a secret. */
export function newApiKey(randomBytes: (length: number) => Uint8Array): { key: string; prefix: string } {
  const letters = (length: number) => Array.from(randomBytes(length), (byte) => alphabet.charAt(byte & 31)).join('');
  const prefix = letters(prefixLength);
  return { key: `alg_${prefix}_${letters(secretLength)}`, prefix };
}

/** The prefix of something shaped like a key. */
export function apiKeyPrefix(key: string): string | undefined {
  return shape.exec(key)?.[1];
}
