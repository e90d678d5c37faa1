import { dayMs } from '@alongside/common';

/**
 * How long a sign-in lasts: at most, and without being used. A rep signs in from the extension once and forgets it, also over a holiday.
 *
 * @unit milliseconds
 */
export const sessionLife = {
  console: { mostMs: 30 * dayMs, idleMs: 14 * dayMs },
  extension: { mostMs: 90 * dayMs, idleMs: 30 * dayMs },
} as const;
