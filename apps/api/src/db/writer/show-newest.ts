import type { SqlConnection } from '../sql-connection.ts';

/**
 * Marks the newest state as one that is read. The first reader after a commit would do so, by writing to the file's shared index: on the
 * thread that answers everybody, where a disk that hangs must not be waited for.
 */
export function showNewest(sql: SqlConnection): void {
  sql.all('SELECT tag FROM migrations LIMIT 1');
}
