import { EvidenceSignal, msToInstant, type TimelineGroup, type TouchPrecision } from '@alongside/common';
import type { TimelineTouch } from './timeline-touch.ts';

const subjectLimit = 5;
const idLimit = 20;
const coarseness: Readonly<Record<TouchPrecision, number>> = { second: 0, minute: 1, date: 2 };

/** Neighbouring touches that say the same thing, as one group each: same type, campaign, grade and person. The first `limit` of them. */
export function groupRuns(newestFirst: readonly TimelineTouch[], limit: number): TimelineGroup[] {
  const groups: TimelineGroup[] = [];
  let run: TimelineTouch[] = [];
  for (const touch of newestFirst) {
    const [head] = run;
    if (head && !belongsTogether(head, touch)) {
      groups.push(groupOf(run, head));
      if (groups.length >= limit) return groups;
      run = [];
    }
    run.push(touch);
  }
  if (run[0]) groups.push(groupOf(run, run[0]));
  return groups;
}

/** Whether two touches next to each other are of one run. */
export function belongsTogether(a: TimelineTouch, b: TimelineTouch): boolean {
  return (
    a.type === b.type &&
    a.channel === b.channel &&
    a.direction === b.direction &&
    a.grade === b.grade &&
    Boolean(a.isCorrected) === Boolean(b.isCorrected) &&
    (a.campaign ?? '') === (b.campaign ?? '') &&
    (a.personName ?? '') === (b.personName ?? '')
  );
}

function groupOf(run: readonly TimelineTouch[], head: TimelineTouch): TimelineGroup {
  let firstMs = head.occurredAtMs;
  let lastMs = head.occurredAtMs;
  let { precision } = head;
  const subjects = new Set<string>();
  const isTheirs = head.direction === 'inbound';
  const signals = new Set(isTheirs ? run.flatMap((touch) => touch.signals ?? []) : []);
  const ids = isTheirs ? run.flatMap(({ id }) => id ?? []).slice(0, idLimit) : [];
  for (const touch of run) {
    firstMs = Math.min(firstMs, touch.occurredAtMs);
    lastMs = Math.max(lastMs, touch.occurredAtMs);
    if (coarseness[touch.precision] > coarseness[precision]) precision = touch.precision;
    if (touch.subject && subjects.size < subjectLimit) subjects.add(touch.subject);
  }
  return {
    type: head.type,
    channel: head.channel,
    direction: head.direction,
    grade: head.grade,
    count: run.length,
    firstAt: msToInstant(firstMs),
    lastAt: msToInstant(lastMs),
    precision,
    ...(head.campaign ? { campaign: head.campaign } : {}),
    subjects: [...subjects],
    ...(head.personName ? { personName: head.personName } : {}),
    ...(signals.size > 0 ? { signals: EvidenceSignal.options.filter((code) => signals.has(code)) } : {}),
    ...(head.isCorrected ? { isCorrected: true } : {}),
    ...(ids.length > 0 ? { touchIds: ids } : {}),
  };
}
