import { hash } from 'node:crypto';
import { sign } from '../../auth/sign.ts';

/** 132 bits: nobody finds one by trying. */
const tokenLength = 22;

/** The secret part of a link's address. Made of the link's id, so that it need not be stored to be told again. */
export function linkToken(secret: Uint8Array, linkId: string): string {
  return sign(secret, 'tracked', linkId).slice(0, tokenLength);
}

/** What is stored of it. */
export function linkHash(token: string): string {
  return hash('sha256', token, 'base64url');
}

export const linkPath = '/l/';

/** Whether it can be one of ours. */
export function isLinkToken(text: string): boolean {
  return text.length === tokenLength && /^[\w-]+$/.test(text);
}
