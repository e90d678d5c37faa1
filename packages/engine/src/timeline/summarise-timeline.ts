import { msToInstant, type Timeline, type TimelineWeek } from '@alongside/common';
import { compareNewestFirst } from './compare-newest-first.ts';
import { countWeeks } from './count-weeks.ts';
import { fillWeeks } from './fill-weeks.ts';
import { groupRuns } from './group-runs.ts';
import { timelineGroupLimit } from './timeline-group-limit.ts';
import type { TimelineTouch } from './timeline-touch.ts';

/** What was counted over all touches, where only the newest were read. */
export interface TimelineTotals {
  /** All touches, machine ones among them. */
  readonly total: number;
  readonly machineTotal: number;
  /** In any order, gaps allowed. Counted from the touches given when absent. */
  readonly weeks?: readonly TimelineWeek[] | undefined;
  readonly lastInboundAtMs?: number | undefined;
}

export interface TimelineOptions {
  readonly nowMs: number;
  /** At most this many groups, and as many machine groups; 30 unless told. */
  readonly groupLimit?: number | undefined;
  readonly totals?: TimelineTotals | undefined;
}

/** The touches as a rep reads them: density by week, runs newest first, machine acts folded apart. Their order does not matter. */
export function summariseTimeline(
  touches: readonly TimelineTouch[],
  { nowMs, groupLimit = timelineGroupLimit, totals }: TimelineOptions,
): Timeline {
  const sorted = touches.toSorted(compareNewestFirst);
  const machine = sorted.filter((touch) => touch.grade === 'machine');
  const others = sorted.filter((touch) => touch.grade !== 'machine');
  const groups = groupRuns(others, groupLimit);
  const total = totals?.total ?? touches.length;
  const machineTotal = totals?.machineTotal ?? machine.length;
  const lastInboundAtMs = totals?.lastInboundAtMs ?? newestInbound(others);
  return {
    weeks: fillWeeks(totals?.weeks ?? countWeeks(touches), nowMs),
    groups,
    machineGroups: groupRuns(machine, groupLimit),
    total,
    machineTotal,
    ...(lastInboundAtMs === undefined ? {} : { lastInboundAt: msToInstant(lastInboundAtMs) }),
    hasOlder: total - machineTotal > groups.reduce((sum, group) => sum + group.count, 0),
  };
}

function newestInbound(touches: readonly TimelineTouch[]): number | undefined {
  let newest: number | undefined;
  for (const { direction, occurredAtMs } of touches) {
    if (direction === 'inbound' && (newest === undefined || occurredAtMs > newest)) newest = occurredAtMs;
  }
  return newest;
}
