import { dayMs } from '@alongside/common';
import type { TimelineTouch } from './timeline-touch.ts';

/**
 * Newest first, and the same for whatever order the touches came in.
 *
 * A touch known only by its date stands after that day's instants, never as 00:00 before them: a deal is not lost before it is created.
 */
export function compareNewestFirst(a: TimelineTouch, b: TimelineTouch): number {
  return (
    sortMs(b) - sortMs(a) ||
    text(a.type, b.type) ||
    text(a.personName, b.personName) ||
    text(a.campaign, b.campaign) ||
    text(a.grade, b.grade) ||
    text(a.subject, b.subject) ||
    b.occurredAtMs - a.occurredAtMs ||
    text(a.channel, b.channel) ||
    text(a.direction, b.direction) ||
    text(a.precision, b.precision) ||
    text(a.id, b.id)
  );
}

function sortMs({ occurredAtMs, precision }: TimelineTouch): number {
  return precision === 'date' ? Math.floor(occurredAtMs / dayMs) * dayMs + dayMs - 0.5 : occurredAtMs;
}

function text(a: string | null | undefined, b: string | null | undefined): number {
  const left = a ?? '';
  const right = b ?? '';
  return left < right ? -1 : left > right ? 1 : 0;
}
