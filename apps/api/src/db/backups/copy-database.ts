import { closeSync, openSync } from 'node:fs';
import { openForReading } from '../readers/open-for-reading.ts';

/**
 * Copies a database that may be in use, as it is at one moment: one read transaction, in which others go on writing. The copy is a single
 * file without gaps, that only this user may read.
 *
 * @param to must not exist
 */
export function copyDatabase(from: string, to: string): void {
  // SQLite writes into an empty file, and would make one that everybody reads.
  closeSync(openSync(to, 'wx', 0o600));
  const sql = openForReading(from);
  try {
    // The connection cannot write all the same: its file is open for reading only.
    sql.exec('PRAGMA query_only=0');
    sql.exec(`VACUUM INTO '${to.replaceAll("'", "''")}'`);
  } finally {
    sql.close();
  }
}
