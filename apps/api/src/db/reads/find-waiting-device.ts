import type { SqlConnection } from '../sql-connection.ts';

/** The sign-in that waits under a user code. */
export function findWaitingDevice(sql: SqlConnection, userCodeHash: string, nowMs: number): { readonly label: string } | undefined {
  const row = sql.get(
    "SELECT label FROM device_codes WHERE user_code_hash = ? AND status = 'pending' AND expires_at_ms > ?",
    userCodeHash,
    nowMs,
  );
  return row && { label: String(row[0]) };
}
