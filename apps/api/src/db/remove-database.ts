import { rmSync } from 'node:fs';

/** Deletes a database's file and those that SQLite keeps beside it. */
export function removeDatabase(path: string): void {
  // The log first: without its database it would be replayed into a later one of the same name.
  for (const ending of ['-wal', '-shm', '']) rmSync(`${path}${ending}`, { force: true });
}
