import type { SqlConnection } from '../sql-connection.ts';

/** The version that was given out last in this workspace. */
export function newestVersion(sql: SqlConnection): number {
  return Number(sql.all("SELECT value FROM counters WHERE name = 'version'")[0]?.[0] ?? 0);
}
