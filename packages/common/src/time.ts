import * as z from 'zod';

const latestMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const earliestMs = Date.parse('0000-01-01T00:00:00Z');

/** An instant on the wire: RFC 3339 with an offset, such as `2026-11-21T09:41:00Z`. Inside the program it is `…AtMs`. */
export const Instant = z.iso
  .datetime({ offset: true, message: 'must be an RFC 3339 instant with an offset' })
  // With its offset it may lie outside the years that the same form can say in UTC.
  .refine((instant) => Date.parse(instant) >= earliestMs && Date.parse(instant) <= latestMs, 'must lie in the years 0000 to 9999 in UTC');
export type Instant = z.infer<typeof Instant>;

/** A calendar day without a time, such as `2026-11-21`. */
export const CalendarDay = z.iso.date();
export type CalendarDay = z.infer<typeof CalendarDay>;

/**
 * The instant as a number.
 *
 * @unit milliseconds since 1970 UTC
 */
export function instantToMs(instant: Instant): number {
  return Date.parse(instant);
}

/** The number as an instant in UTC with milliseconds. */
export function msToInstant(ms: number): Instant {
  return new Date(ms).toISOString();
}

export const secondMs = 1_000;
export const minuteMs = 60 * secondMs;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
export const weekMs = 7 * dayMs;
