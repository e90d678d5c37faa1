import { sign } from './sign.ts';

/** No vowels, so that no words come about; nothing that is mistaken for another letter. */
const alphabet = 'BCDFGHJKLMNPQRSTVWXZ2456789';
const length = 8;
/** The largest multiple of the alphabet's length that a byte holds: what lies above is drawn again, else some letters came more often. */
const fair = 256 - (256 % alphabet.length);

/** A code that a person types, such as `BCDF-2456`: one of 280 thousand million. */
export function newUserCode(randomBytes: (length: number) => Uint8Array): string {
  let code = '';
  while (code.length < length) {
    for (const byte of randomBytes(length)) if (byte < fair && code.length < length) code += alphabet.charAt(byte % alphabet.length);
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** What is stored of a code, however it was typed. */
export function userCodeHash(secret: Uint8Array, typed: string): string {
  return sign(secret, 'token', `user code ${typed.toUpperCase().replace(/[^A-Z0-9]/g, '')}`);
}
