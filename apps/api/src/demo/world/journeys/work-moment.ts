import { dayMs, minuteMs } from '@alongside/common';

/**
 * A moment on a working day: at weekends the Friday before is taken.
 *
 * @param daysAgo at least 1, so that the moment always lies in the past
 * @param minuteOfDay minutes since midnight UTC
 * @unit milliseconds since 1970 UTC
 */
export function workMoment(nowMs: number, daysAgo: number, minuteOfDay: number): number {
  const midnight = Math.floor(nowMs / dayMs) * dayMs - daysAgo * dayMs;
  const weekday = new Date(midnight).getUTCDay();
  const backDays = weekday === 0 ? 2 : weekday === 6 ? 1 : 0;
  return midnight - backDays * dayMs + minuteOfDay * minuteMs;
}
