import type { SqlConnection } from '../sql-connection.ts';

/** Whether a job of that kind was made for that period, whatever became of it. */
export function hasJob(sql: SqlConnection, kind: string, period: string): boolean {
  return sql.get('SELECT 1 FROM jobs WHERE kind = ? AND period = ?', kind, period) !== undefined;
}
