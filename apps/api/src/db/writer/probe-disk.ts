import type { SqlConnection } from '../sql-connection.ts';

/** A page that is written as it was: all the way to the disk, and nobody sees a difference. */
export function probeDisk(sql: SqlConnection): void {
  sql.exec(`PRAGMA user_version=${Number(sql.all('PRAGMA user_version')[0]?.[0])}`);
}
