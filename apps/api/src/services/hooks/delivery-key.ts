import { createHash } from 'node:crypto';

/** The hash by which a delivery is known when it is sent again: of the sender's name for it, else of the body. It tells nothing of either. */
export function deliveryKey(name: string | undefined, body: Uint8Array): string {
  const hash = createHash('sha256');
  return (name === undefined ? hash.update('body\n').update(body) : hash.update(`name\n${name}`)).digest('base64url');
}
