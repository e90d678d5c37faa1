import { AppError } from '@alongside/common';
import type { WriteDoor } from '../db/writer/write-door.ts';

/** Troubles of one file. All others are of the disk, and so of everybody. */
const ofOneFile = ['SQLITE_CORRUPT', 'SQLITE_NOTADB'];

/**
 * Whether this server should be sent work. One that cannot write is not ready, though it goes on answering whoever asks to read.
 *
 * @throws AppError `unavailable` that says why not, and since when
 */
export function assertReady({ isOpen, health }: Pick<WriteDoor, 'isOpen' | 'health'>): void {
  if (!isOpen) throw new AppError('unavailable', 'the writer has stopped');
  const { state, lastErrorCode = '', failing, sinceMs } = health;
  const since = `since ${new Date(sinceMs).toISOString()}`;
  if (state === 'slow') throw new AppError('unavailable', `the storage has not answered ${since}`, { retryAfterMs: 1_000 });
  const isOfOneFile = !failing.includes('control') && ofOneFile.some((code) => lastErrorCode.startsWith(code));
  if (state === 'failing' && !isOfOneFile) {
    throw new AppError('unavailable', `the storage has refused writes ${since}: ${lastErrorCode}`, { retryAfterMs: 1_000 });
  }
}
