const prefix = 'whsec_';
const [fewestBytes, mostBytes] = [24, 64];

/** The key in a secret of Standard Webhooks: `whsec_` and the base64 of 24 to 64 bytes. `undefined` when it is none. */
export function standardKey(secret: string): Buffer | undefined {
  if (!secret.startsWith(prefix)) return undefined;
  const written = secret.slice(prefix.length);
  const key = Buffer.from(written, 'base64');
  const isWhole = key.toString('base64').replace(/=+$/, '') === written.replace(/=+$/, '');
  return isWhole && key.length >= fewestBytes && key.length <= mostBytes ? key : undefined;
}
