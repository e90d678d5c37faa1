import { assert } from '@alongside/common';
import { SqlConnection } from '../sql-connection.ts';
import { readOnlyAddress } from './read-only-address.ts';

/** @unit bytes; 2 GB less 64 kB, the most that SQLite maps */
export const mmapBytes = 2_147_418_112;

/** A native connection that cannot write: the file is opened read-only (`libsql` ignores its own `readonly` option), and says so twice. */
export function openForReading(path: string): SqlConnection {
  const sql = new SqlConnection(readOnlyAddress(path));
  sql.exec('PRAGMA busy_timeout=5000');
  sql.exec('PRAGMA query_only=1');
  const mapped = sql.all(`PRAGMA mmap_size=${mmapBytes}`)[0]?.[0];
  assert(mapped === mmapBytes, `a reader maps ${String(mapped)} bytes of a file instead of ${mmapBytes}`);
  assert(sql.all('PRAGMA query_only')[0]?.[0] === 1, 'a reader may write');
  return sql;
}
