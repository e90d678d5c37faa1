import type { SqlConnection, SqlValue } from '../sql-connection.ts';

/** Deliveries of other systems that are not applied. */
export interface HookDeliveryCounts {
  readonly waiting: number;
  /** When the one that waits longest came. @unit milliseconds since 1970 UTC */
  readonly oldestAtMs: number | undefined;
  /** Given up after then. */
  readonly failed: number;
  readonly failedSinceMs: number | undefined;
}

export function countHookDeliveries(sql: SqlConnection, failedAfterMs: number): HookDeliveryCounts {
  const [waiting, oldest] = sql.get("SELECT count(*), min(received_at_ms) FROM hook_deliveries WHERE state = 'waiting'") ?? [];
  const [failed, since] =
    sql.get("SELECT count(*), min(done_at_ms) FROM hook_deliveries WHERE state = 'failed' AND done_at_ms > ?", failedAfterMs) ?? [];
  return { waiting: Number(waiting ?? 0), oldestAtMs: numberOf(oldest), failed: Number(failed ?? 0), failedSinceMs: numberOf(since) };
}

function numberOf(value: SqlValue | undefined): number | undefined {
  return value === null || value === undefined ? undefined : Number(value);
}
