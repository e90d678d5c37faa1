import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

import type { ErasureTask } from './needles.ts';

type Sign = (purpose: 'suppression', text: string) => string;

const ivBytes = 12;
const tagBytes = 16;

/** What a running erasure looks for, so that nobody but this installation can read it. */
export function sealTask(task: ErasureTask, erasureId: string, sign: Sign): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(erasureId, sign), iv);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(task), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/** @throws Error when it was sealed by another installation or for another erasure */
export function unsealTask(text: string, erasureId: string, sign: Sign): ErasureTask {
  const bytes = Buffer.from(text, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(erasureId, sign), bytes.subarray(0, ivBytes));
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8')) as ErasureTask;
}

function keyOf(erasureId: string, sign: Sign): Buffer {
  return createHash('sha256')
    .update(sign('suppression', `erasure\n${erasureId}`))
    .digest();
}
