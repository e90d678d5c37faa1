import { dayMs } from '@alongside/common';

/** Days count from here, so that every instant of the wire has a day that is not negative. */
const firstDay = Date.parse('0000-01-01T00:00:00Z') / dayMs;

/*
 * A cell is one number. By day: the day, then 12 bits for the kind. By campaign: the day, 24 bits for the campaign, then the kind: more than
 * a number holds, so it is taken apart in SQL alone, whose integers have 64 bits; there `<<`, `&` and `|` are of one precedence, hence the brackets.
 */

/** @returns the number of the UTC day in which that moment lies */
export function rollupDay(ms: number): number {
  return Math.floor(ms / dayMs) - firstDay;
}

/** @returns the first moment of that day */
export function rollupDayMs(day: number): number {
  return (day + firstDay) * dayMs;
}

/** SQL for the day of a touch. */
export const dayOfTouch = `((t.occurred_at_ms + ${-firstDay * dayMs}) / ${dayMs})`;

/** SQL for the parts of a cell of `touch_rollups` and `campaign_rollups`. */
export const touchCell = { day: '(r.cell >> 12)', kind: '(r.cell & 4095)', from: '(?1 << 12)', before: '(?2 << 12)' } as const;
export const campaignCell = {
  day: '(r.cell >> 36)',
  campaign: '((r.cell >> 12) & 16777215)',
  kind: '(r.cell & 4095)',
  from: '(?1 << 36)',
  before: '(?2 << 36)',
} as const;

/** SQL for a cell of `campaign_rollups`. */
export const campaignKindCell = (day: string, campaign: string, kind: string): string => `((${day} << 36) | (${campaign} << 12) | ${kind})`;

/** The number of a cell of `campaign_rollups`. */
export function campaignKindNumber(day: number, campaign: number, kind: number): bigint {
  return (BigInt(day) << 36n) | BigInt(campaign * 4_096 + kind);
}
