import { createHmac } from 'node:crypto';

const prefix = 'whsec_';

/** A new secret in the form of Standard Webhooks: `whsec_` and 32 random bytes in base64. */
export function newWebhookSecret(randomBytes: (length: number) => Uint8Array): string {
  return prefix + Buffer.from(randomBytes(32)).toString('base64');
}

/**
 * The headers that prove where a delivery comes from.
 *
 * @param secrets the present one first; during a change of secrets both sign
 * @param atMs when it is sent, milliseconds since 1970 UTC: receivers refuse what is five minutes off
 * @source Standard Webhooks 1.0
 */
export function signMessage(secrets: readonly string[], id: string, atMs: number, body: string): Record<string, string> {
  const timestamp = String(Math.floor(atMs / 1_000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
