import type { TimelineWeek } from '@alongside/common';
import { mondayOf } from './monday-of.ts';
import type { TimelineTouch } from './timeline-touch.ts';

/** The touches counted by week, only weeks that have any, oldest first. Bookkeeping is no density, and an act counts once. */
export function countWeeks(touches: readonly TimelineTouch[]): TimelineWeek[] {
  const weeks = new Map<number, TimelineWeek>();
  for (const { occurredAtMs, grade, direction, isRepeat } of touches) {
    const side = grade === 'machine' ? 'machine' : direction;
    if (side === 'system' || isRepeat) continue;
    const monday = mondayOf(occurredAtMs);
    const week = weeks.get(monday) ?? { monday: new Date(monday).toISOString().slice(0, 10), inbound: 0, outbound: 0, machine: 0 };
    week[side] += 1;
    weeks.set(monday, week);
  }
  return Array.from(weeks)
    .sort(([a], [b]) => a - b)
    .map(([, week]) => week);
}
