import { localToUtcMs } from './local-to-utc.ts';
import type { ParsedTime } from './parse-time.ts';

/**
 * The instant a time begins: itself, or the first moment of the day in the zone.
 *
 * @unit milliseconds since 1970 UTC
 */
export function firstMoment(time: ParsedTime, timeZone: string): number {
  return time.atMs ?? localToUtcMs(Date.UTC(time.year, time.month - 1, time.day), timeZone);
}
