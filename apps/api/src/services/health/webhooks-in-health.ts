import { dayMs, minuteMs } from '@alongside/common';
import { countHookDeliveries } from '../../db/reads/count-hook-deliveries.ts';
import type { SqlConnection } from '../../db/sql-connection.ts';
import type { Finding } from './to-component.ts';

/** What came in is applied within seconds. */
const patienceMs = 5 * minuteMs;

export function webhooksInHealth(native: SqlConnection, nowMs: number): Finding {
  const { waiting, oldestAtMs, failed, failedSinceMs } = countHookDeliveries(native, nowMs - dayMs);
  const facts = { waiting, failed };
  if (oldestAtMs !== undefined && oldestAtMs < nowMs - patienceMs)
    return { state: 'degraded', reason: 'backlog', sinceMs: oldestAtMs, facts };
  if (failedSinceMs !== undefined) return { state: 'degraded', reason: 'failed', sinceMs: failedSinceMs, facts };
  return { state: 'ok', facts };
}
