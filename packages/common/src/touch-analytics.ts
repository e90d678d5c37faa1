import * as z from 'zod';
import { CampaignId } from './ids.ts';
import { CalendarDay } from './time.ts';
import { EvidenceGrade } from './touch.ts';
import { TouchChannel, TouchType } from './touch-types.ts';

/** By what touches can be counted. */
export const TouchDimension = z.enum(['day', 'week', 'month', 'campaign', 'channel', 'type', 'grade']);
export type TouchDimension = z.infer<typeof TouchDimension>;

/** By grade: `person` is what counts, `machine` stands beside it. What only repeats another touch is in none of them. */
const counts = {
  person: z.int().nonnegative(),
  unknown: z.int().nonnegative(),
  machine: z.int().nonnegative(),
};

/** How many touches there were of one kind in one span of time. */
export const TouchCount = z.object({
  /** The day, the Monday of the week or the first of the month, in UTC. */
  from: CalendarDay.optional(),
  /** Absent for touches of no campaign, and of one that is gone. */
  campaign: z.object({ id: CampaignId, name: z.string() }).optional(),
  channel: TouchChannel.optional(),
  type: TouchType.optional(),
  grade: EvidenceGrade.optional(),
  ...counts,
});
export type TouchCount = z.infer<typeof TouchCount>;

/** Touches counted between two days. */
export const TouchAnalytics = z.object({
  from: CalendarDay,
  /** Its day counts too. */
  to: CalendarDay,
  totals: z.object(counts),
  items: z.array(TouchCount),
  nextCursor: z.string().optional(),
});
export type TouchAnalytics = z.infer<typeof TouchAnalytics>;
