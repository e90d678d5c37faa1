import { dayMs, weekMs } from '@alongside/common';

// 1970-01-01 was a Thursday: the first Monday came four days later.
const firstMondayMs = 4 * dayMs;

/**
 * The start of the week, Monday 00:00 UTC, in which the instant lies.
 *
 * @unit milliseconds since 1970 UTC
 */
export function mondayOf(ms: number): number {
  return Math.floor((ms - firstMondayMs) / weekMs) * weekMs + firstMondayMs;
}
