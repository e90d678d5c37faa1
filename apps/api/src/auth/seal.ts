import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';

const ivBytes = 12;
const tagBytes = 16;
/** Which key and which cipher: another one can be taken up beside it. */
const version = 1;

/**
 * Text that only this installation can read again, and only for the purpose named: AES-256-GCM with the purpose as associated data.
 *
 * @param purpose such as `oidc client secret of wsp_…`: with the ids that it belongs to, so that swapped rows do not open
 * @returns base64url
 */
export function seal(secret: Uint8Array, purpose: string, text: string, randomBytes: (length: number) => Uint8Array): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), iv, { authTagLength: tagBytes }).setAAD(Buffer.from(purpose));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(version), iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** What was sealed for that purpose; `undefined` for anything else, such as what was changed or sealed for another purpose. */
export function unseal(secret: Uint8Array, purpose: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  // Also refuses what base64url reads over, so that there is one way only to write a sealed text.
  if (bytes[0] !== version || bytes.length < 1 + ivBytes + tagBytes || bytes.toString('base64url') !== sealed) return undefined;
  const [iv, tag, text] = [
    bytes.subarray(1, 1 + ivBytes),
    bytes.subarray(1 + ivBytes, 1 + ivBytes + tagBytes),
    bytes.subarray(1 + ivBytes + tagBytes),
  ];
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), iv, { authTagLength: tagBytes })
    .setAAD(Buffer.from(purpose))
    .setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
  } catch {
    // Not authentic: what that means is the caller's to say.
    return undefined;
  }
}

function keyOf(secret: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), 'alongside seal 1', 32));
}
