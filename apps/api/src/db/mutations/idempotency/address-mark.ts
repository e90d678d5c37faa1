import { createHash } from 'node:crypto';

/** Stands for an id in the stored name of a request: what was answered about somebody is found by it when they are erased, and tells nobody who. */
export function addressMark(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
