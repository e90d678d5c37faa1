import type { SqlConnection } from '../sql-connection.ts';
import { openForReading } from './open-for-reading.ts';

/** A connection of its own that sees the database as it is now, whatever is written meanwhile, until it is closed: for who reads all of it. */
export function openSnapshot(path: string): SqlConnection {
  const sql = openForReading(path);
  // Each page is read once: mapped, they would fill the memory of the process with the file.
  sql.all('PRAGMA mmap_size=0');
  sql.exec('BEGIN');
  // A transaction sees what there is at its first read.
  sql.all('SELECT tag FROM migrations LIMIT 1');
  return sql;
}
