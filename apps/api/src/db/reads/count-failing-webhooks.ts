import type { SqlConnection, SqlValue } from '../sql-connection.ts';

export interface FailingWebhooks {
  /** Addresses that take nothing at the moment. */
  readonly failing: number;
  readonly failingSinceMs: number | undefined;
  /** Addresses that are no longer told anything because they took nothing for too long. */
  readonly switchedOff: number;
  readonly switchedOffSinceMs: number | undefined;
  /** Deliveries on their way. */
  readonly waiting: number;
}

export function countFailingWebhooks(sql: SqlConnection): FailingWebhooks {
  const [failing, failingSince] =
    sql.get("SELECT count(*), min(failing_since_ms) FROM webhooks WHERE state = 'active' AND failing_since_ms IS NOT NULL") ?? [];
  const [off, offSince] = sql.get("SELECT count(*), min(updated_at_ms) FROM webhooks WHERE state = 'disabled'") ?? [];
  const [waiting] = sql.get("SELECT count(*) FROM webhook_deliveries WHERE state = 'waiting'") ?? [];
  return {
    failing: Number(failing ?? 0),
    failingSinceMs: numberOf(failingSince),
    switchedOff: Number(off ?? 0),
    switchedOffSinceMs: numberOf(offSince),
    waiting: Number(waiting ?? 0),
  };
}

function numberOf(value: SqlValue | undefined): number | undefined {
  return value === null || value === undefined ? undefined : Number(value);
}
