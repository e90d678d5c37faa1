import { dayMs } from '@alongside/common';
import { compareNewestFirst } from './compare-newest-first.ts';
import { belongsTogether } from './group-runs.ts';
import { timelineGroupLimit } from './timeline-group-limit.ts';
import type { TimelineTouch } from './timeline-touch.ts';

/**
 * Whether these touches alone make all the runs that a timeline tells, so that none older changes one of them.
 *
 * @param newest all touches there are from some moment on, by time, the newest first; those of people or those of machines
 */
export function fillsGroups(newest: readonly TimelineTouch[], groupLimit: number = timelineGroupLimit): boolean {
  const oldest = newest.at(-1);
  if (!oldest || newest.length <= groupLimit) return false;
  // What is known by its date alone stands at the end of its day: of the last day some may be missing that belong before others.
  const wholeDaysMs = (Math.floor(oldest.occurredAtMs / dayMs) + 1) * dayMs;
  const sure = newest.filter(({ occurredAtMs }) => occurredAtMs >= wholeDaysMs).sort(compareNewestFirst);
  let runs = 0;
  let head: TimelineTouch | undefined;
  for (const touch of sure) {
    if (head && belongsTogether(head, touch)) continue;
    head = touch;
    runs += 1;
  }
  return runs > groupLimit;
}
