import * as z from 'zod';

/** An instant on the wire: RFC 3339 with an offset, such as `2026-11-21T09:41:00Z`. Inside the program it is `…AtMs`. */
export const Instant = z.iso.datetime({ offset: true, message: 'must be an RFC 3339 instant with an offset' });
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
