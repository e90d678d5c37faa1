import { dayMs, hourMs, minuteMs, secondMs } from '@alongside/common';

/** After each failed try, how long until the next: over three days in all. @source Standard Webhooks, "retry schedule" */
const pauses = [5 * secondMs, 5 * minuteMs, 30 * minuteMs, 2 * hourMs, 5 * hourMs, 10 * hourMs, 14 * hourMs, 20 * hourMs, 24 * hourMs];
/** Each pause is up to a fifth longer or shorter, so that not all come back at one moment. */
const jitter = 0.2;

/** A webhook to which nothing got through for so long is switched off. @unit milliseconds */
export const failingLimitMs = 5 * dayMs;

/**
 * How long to wait before the next try.
 *
 * @param attempts how many there were
 * @param retryAfterMs what the receiver asked for
 * @param random from 0 to 1
 * @returns milliseconds; `undefined` when there is no next one
 */
export function nextTryAfter(attempts: number, retryAfterMs: number | undefined, random: number): number | undefined {
  const pause = pauses[attempts - 1];
  if (pause === undefined) return undefined;
  const varied = Math.round(pause * (1 + jitter * (2 * random - 1)));
  return Math.max(varied, retryAfterMs ?? 0);
}
