import type { SqlConnection } from '../sql-connection.ts';

/** Longer than a read of the hot path, shorter than anybody notices. @unit milliseconds */
const readerPatienceMs = 50;

/**
 * Empties the log of changes into the database. All databases wait meanwhile, so a reader in the way is not waited for: whoever asked asks again.
 *
 * @returns whether there was none
 */
export function emptyLog(sql: SqlConnection): boolean {
  // A connection opened after trouble has less than others.
  const usualPatienceMs = Number(sql.all('PRAGMA busy_timeout')[0]?.[0]);
  sql.exec(`PRAGMA busy_timeout=${readerPatienceMs}`);
  try {
    return sql.all('PRAGMA wal_checkpoint(TRUNCATE)')[0]?.[0] === 0;
  } finally {
    sql.exec(`PRAGMA busy_timeout=${usualPatienceMs}`);
  }
}
