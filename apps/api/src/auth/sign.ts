import { createHmac } from 'node:crypto';

/** What a hash is for: the same text hashed for two purposes gives two unlike results. */
export type SigningPurpose = 'audit' | 'link' | 'oidc' | 'refresh' | 'session' | 'suppression' | 'token' | 'tracked';

/** A keyed hash: nobody without the installation's secret can make it or test a guess against it. @returns base64url, 43 characters */
export function sign(secret: Uint8Array, purpose: SigningPurpose, text: string): string {
  return createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url');
}
