import { hourMs, secondMs } from '@alongside/common';

/** The longest that anything is put off. @unit milliseconds */
export const longestPauseMs = hourMs;

/**
 * How long a job that failed waits: twice as long each time, and never exactly as long as another that failed with it.
 *
 * @param attempts how often it was tried, 1 or more
 * @param random 0 to 1
 * @param firstMs after the first attempt
 * @unit milliseconds
 */
export function retryAfterMs(attempts: number, random: number, firstMs = 30 * secondMs): number {
  const plain = Math.min(longestPauseMs / 1.2, firstMs * 2 ** Math.min(attempts - 1, 20));
  return Math.round(plain * (0.8 + 0.4 * random));
}
