import { minuteMs, secondMs } from '@alongside/common';

/** Grows with every change of what grade something gets: all touches graded by an older version are graded again. */
export const evidenceVersion = 1;

/**
 * The limits of the rules. Calibrated on the generated corpus beside the tests; the times are those at which mail gateways are known to
 * work: they follow links before or at delivery, all of a mail at once.
 */
export const evidenceLimits = {
  /** Sooner after delivery than this nobody has read anything. */
  atDeliveryMs: 2 * secondMs,
  /** A gateway may look before the delivery is noted; longer before, the clocks disagree. */
  beforeDeliveryMs: 5 * minuteMs,
  /** What comes out of a computing centre so soon is no reader on a private network. */
  hostingMs: minuteMs,
  /** So many different links of one mail within so long: nobody opens them that fast. */
  bursts: [
    { links: 2, withinMs: 999 },
    { links: 3, withinMs: 3 * secondMs },
    { links: 4, withinMs: 10 * secondMs },
  ],
  /** So many hits of one mail in that time, whatever the links were. */
  hits: { count: 4, withinMs: 999 },
  /** What the same software does so soon before or after is of the same scan. */
  besideMs: 10 * secondMs,
  /** A page seen so long after a click, and not sooner than `dwellMs`, speaks for a person. */
  pageActivityMs: 10 * minuteMs,
  dwellMs: 4 * secondMs,
  /** A page visible for so long was looked at. */
  visibleMs: secondMs,
} as const;

/**
 * How far away in time one touch can bear on the grade of another.
 *
 * @unit milliseconds
 */
export const evidenceReachMs = 16 * minuteMs;
