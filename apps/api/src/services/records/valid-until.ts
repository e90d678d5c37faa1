import { dayMs } from '@alongside/common';

/**
 * Until when an answer composed now stays right by itself: the next time something begins or ends to be valid, at the latest the
 * end of the day, since lists are fixed per day and the current week moves on.
 *
 * @unit milliseconds since 1970 UTC
 */
export function validUntil(boundariesMs: readonly number[], nowMs: number): number {
  const endOfDayMs = (Math.floor(nowMs / dayMs) + 1) * dayMs;
  const next = boundariesMs.find((boundaryMs) => boundaryMs > nowMs);
  return next === undefined ? endOfDayMs : Math.min(next, endOfDayMs);
}
