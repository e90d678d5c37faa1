import { rmSync } from 'node:fs';
import { filesOfDatabase } from './files-of-database.ts';

/** Deletes a database's file and those that are kept beside it. */
export function removeDatabase(path: string): void {
  for (const file of filesOfDatabase(path)) rmSync(file, { force: true });
}
