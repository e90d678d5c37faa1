import { hash } from 'node:crypto';

/** A name for an installation that tells nothing of its secret. */
export function installationName(secret: Uint8Array): string {
  return hash('sha256', `installation\n${Buffer.from(secret).toString('base64')}`).slice(0, 16);
}
