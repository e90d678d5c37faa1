import { type TimelineWeek, timelineWeekLimit, weekMs } from '@alongside/common';
import { mondayOf } from './monday-of.ts';

/** The weeks without gaps, oldest first, up to the one of `nowMs`; from the first in which somebody acted; empty when nobody did. */
export function fillWeeks(counted: readonly TimelineWeek[], nowMs: number): TimelineWeek[] {
  const current = mondayOf(nowMs);
  const oldest = current - (timelineWeekLimit - 1) * weekMs;
  const byMonday = new Map<number, TimelineWeek>();
  for (const week of counted) {
    const ms = Date.parse(week.monday);
    if (ms >= oldest && ms <= current && week.inbound + week.outbound + week.machine > 0) byMonday.set(ms, week);
  }
  const busy = Array.from(byMonday).filter(([, week]) => week.inbound + week.outbound > 0);
  if (busy.length === 0) return [];
  const weeks: TimelineWeek[] = [];
  for (let ms = Math.min(...busy.map(([monday]) => monday)); ms <= current; ms += weekMs) {
    weeks.push(byMonday.get(ms) ?? { monday: new Date(ms).toISOString().slice(0, 10), inbound: 0, outbound: 0, machine: 0 });
  }
  return weeks;
}
