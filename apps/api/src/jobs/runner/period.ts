import { secondMs } from '@alongside/common';
import { Cron } from 'croner';

/** When a schedule was last due, and when it is due next. */
export interface Period {
  /** Names the period: the moment it was due at. */
  readonly name: string;
  /** @unit milliseconds since 1970 UTC */
  readonly nextAtMs: number;
}

const patterns = new Map<string, Cron>();

/**
 * The period that a moment lies in. In UTC, where every day has twenty-four hours: no hour is there twice, and none is left out.
 *
 * @param schedule cron text
 */
export function periodOf(schedule: string, nowMs: number): Period {
  const pattern = patterns.get(schedule) ?? new Cron(schedule, { timezone: 'UTC', paused: true });
  patterns.set(schedule, pattern);
  // What is due at this very second counts as past.
  const second = Math.floor(nowMs / secondMs) * secondMs;
  const [last] = pattern.previousRuns(1, new Date(second + secondMs));
  const next = pattern.nextRun(new Date(second));
  return { name: (last ?? new Date(0)).toISOString(), nextAtMs: next?.getTime() ?? Number.POSITIVE_INFINITY };
}
