import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the name of a new file survive a power cut, and that of the folder it lies in: SQLite sees to what is in its files, not to this. */
export function syncFolders(path: string): void {
  const folder = dirname(path);
  for (const each of [folder, dirname(folder)]) {
    const handle = openSync(each, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  }
}
