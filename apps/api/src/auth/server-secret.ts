import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from '@alongside/common';

const secretBytes = 32;

/** The installation's secret, which keys are hashed with. Made at the first start; without it a copy of the databases opens nothing. */
export function serverSecret(dataDir: string, randomBytes: (length: number) => Uint8Array): Buffer {
  const path = join(dataDir, 'secret.key');
  try {
    writeFileSync(path, Buffer.from(randomBytes(secretBytes)).toString('base64'), { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const secret = Buffer.from(readFileSync(path, 'utf8'), 'base64');
  assert(secret.length === secretBytes, `${path} does not hold ${secretBytes} bytes`);
  return secret;
}
