import { dayMs } from '@alongside/common';

/** So far a source's clock may be ahead, or its time zone be taken for another. @unit milliseconds */
const aheadMs = dayMs;

/** The latest moment at which something may be said to have happened. @unit milliseconds since 1970 UTC */
export function latestMoment(nowMs: number): number {
  return nowMs + aheadMs;
}

/** What is answered for a touch that is said to happen later: it would be the newest of all for years, and with its full weight. */
export const futureTouchMessage = 'occurredAt: lies in the future';
