import * as z from 'zod';
import { EvidenceSignal } from './evidence.ts';
import { TouchId } from './ids.ts';
import { CalendarDay, Instant } from './time.ts';
import { EvidenceGrade, TouchPrecision } from './touch.ts';
import { TouchChannel, TouchDirection, TouchType } from './touch-types.ts';

/** Touches of one week, Monday to Sunday in UTC, for the density strip. */
export const TimelineWeek = z.object({
  monday: CalendarDay,
  /** Buyer's own acts, person and unknown grade. */
  inbound: z.int().nonnegative(),
  /** What we sent. */
  outbound: z.int().nonnegative(),
  machine: z.int().nonnegative(),
});
export type TimelineWeek = z.infer<typeof TimelineWeek>;

/** A run of touches of one type next to each other in time: "Opened 4 emails, 3-9 May". */
export const TimelineGroup = z.object({
  type: TouchType,
  channel: TouchChannel,
  direction: TouchDirection,
  grade: EvidenceGrade,
  count: z.int().positive(),
  firstAt: Instant,
  lastAt: Instant,
  precision: TouchPrecision,
  /** Present when all touches of the run belong to one campaign. */
  campaign: z.string().optional(),
  /** The newest few subjects, no two alike. */
  subjects: z.array(z.string()).max(5),
  /** Whom the run belongs to, on accounts and opportunities. */
  personName: z.string().optional(),
  /** What decided the grade, on the buyer's own acts. */
  signals: z.array(EvidenceSignal).optional(),
  /** Somebody of ours gave the grade. */
  isCorrected: z.boolean().optional(),
  /** The newest of them, at most 20, on the buyer's own acts: what a correction of the grade is about. */
  touchIds: z.array(TouchId).max(20).optional(),
});
export type TimelineGroup = z.infer<typeof TimelineGroup>;

/** So many weeks of density are shown: nine months. */
export const timelineWeekLimit = 39;

/** What happened, newest first, machine acts folded apart. */
export const Timeline = z.object({
  /** Oldest first, without gaps, from the first in which somebody acted up to the current week; at most 39 of them (nine months). */
  weeks: z.array(TimelineWeek),
  groups: z.array(TimelineGroup),
  machineGroups: z.array(TimelineGroup),
  /** All touches, also those too old for the groups, and those of machines. */
  total: z.int().nonnegative(),
  machineTotal: z.int().nonnegative(),
  lastInboundAt: Instant.optional(),
  /** Whether older touches exist than the groups show. */
  hasOlder: z.boolean(),
});
export type Timeline = z.infer<typeof Timeline>;
