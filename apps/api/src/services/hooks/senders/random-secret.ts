import { base32 } from '../../../auth/base32.ts';

/** 250 random bits that survive every form field and header. */
export function randomSecret(randomBytes: (length: number) => Uint8Array): string {
  return base32(randomBytes(32), 50);
}
