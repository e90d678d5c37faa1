import { dayMs, hourMs, minuteMs } from '@alongside/common';
import { countJobs } from '../../db/reads/count-jobs.ts';
import type { SqlConnection } from '../../db/sql-connection.ts';
import type { Finding } from './to-component.ts';

/** Later than this is late; later than that is too late. */
const lateMs = 5 * minuteMs;
const tooLateMs = hourMs;
/** A failure is worth a word for so long. */
const failedMs = dayMs;

export function jobsHealth(native: SqlConnection, nowMs: number): Finding {
  const { waiting, running, late, retrying, failed } = countJobs(native, { lateBeforeMs: nowMs - lateMs, failedAfterMs: nowMs - failedMs });
  const facts = { waiting, running, late: late.count, retrying: retrying.count, failed: failed.count };
  if (late.sinceMs !== undefined)
    return { state: nowMs - late.sinceMs > tooLateMs ? 'failing' : 'degraded', reason: 'late', sinceMs: late.sinceMs, facts };
  if (failed.sinceMs !== undefined) return { state: 'degraded', reason: 'failed', sinceMs: failed.sinceMs, facts };
  if (retrying.sinceMs !== undefined) return { state: 'degraded', reason: 'retrying', sinceMs: retrying.sinceMs, facts };
  return { state: 'ok', facts };
}
