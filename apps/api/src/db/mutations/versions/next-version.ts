import type { SqlConnection } from '../../sql-connection.ts';

/** A version number never given out before in this workspace. */
export function nextVersion(sql: SqlConnection): number {
  const row = sql.all(
    "INSERT INTO counters (name, value) VALUES ('version', 1) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
  )[0];
  return Number(row?.[0]);
}
