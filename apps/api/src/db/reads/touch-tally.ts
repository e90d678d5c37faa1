import { dayMs, type TimelineWeek, timelineWeekLimit, weekMs } from '@alongside/common';
import type { SqlRow } from '../sql-connection.ts';

/** What was counted over all touches of some people, however many. */
export interface TouchTally {
  readonly total: number;
  readonly machineTotal: number;
  readonly weeks: readonly TimelineWeek[];
  readonly lastInboundAtMs?: number;
}

/** The same in numbers that can be added up. */
export interface TallyCells {
  readonly total: number;
  readonly machineTotal: number;
  readonly lastInboundAtMs: number | null;
  /** Of each week shown, the oldest first: by machines, inbound, outbound. */
  readonly weeks: Uint32Array;
}

const mondayMs = 4 * dayMs;
const sides = ['machine', 'inbound', 'outbound'] as const;
const firstMark = 32;

/**
 * Columns that count the touches `t` in one pass: how many, how many by machines, the newest inbound one, and one character per touch
 * of the weeks shown. Those are cheaper to count here than groups are to sort there. `?2` is `firstMondayMs`; `libsql` binds numbers as
 * floating ones, hence the cast.
 */
export const tallyColumns = `count(t.pk), coalesce(sum(t.grade = 'machine'), 0),
  max(CASE WHEN t.direction = 'inbound' AND t.grade <> 'machine' THEN t.occurred_at_ms END),
  group_concat(CASE WHEN t.occurred_at_ms >= ?2 AND t.occurred_at_ms < ?2 + ${timelineWeekLimit * weekMs}
    AND (t.grade = 'machine' OR t.direction <> 'system') AND t.corroborates IS NULL THEN
    char(${firstMark} + (t.occurred_at_ms - cast(?2 AS INTEGER)) / ${weekMs} * ${sides.length}
      + CASE WHEN t.grade = 'machine' THEN 0 WHEN t.direction = 'inbound' THEN 1 ELSE 2 END) END, '')`;

/** Where the oldest of the weeks shown begins. */
export function firstMondayMs(nowMs: number): number {
  return (Math.floor((nowMs - mondayMs) / weekMs) - timelineWeekLimit + 1) * weekMs + mondayMs;
}

/** @param row the tally columns alone */
export function toCells([total, machineTotal, lastInboundAtMs, marks]: SqlRow): TallyCells {
  const weeks = new Uint32Array(timelineWeekLimit * sides.length);
  const text = String(marks ?? '');
  for (let at = 0; at < text.length; at += 1) {
    const cell = text.charCodeAt(at) - firstMark;
    weeks[cell] = (weeks[cell] ?? 0) + 1;
  }
  return { total: Number(total), machineTotal: Number(machineTotal), lastInboundAtMs: (lastInboundAtMs ?? null) as number | null, weeks };
}

/** Of different touches together. */
export function addCells(all: Iterable<TallyCells>): TallyCells {
  const sum = {
    total: 0,
    machineTotal: 0,
    lastInboundAtMs: null as number | null,
    weeks: new Uint32Array(timelineWeekLimit * sides.length),
  };
  for (const { total, machineTotal, lastInboundAtMs, weeks } of all) {
    sum.total += total;
    sum.machineTotal += machineTotal;
    if (lastInboundAtMs !== null) sum.lastInboundAtMs = Math.max(sum.lastInboundAtMs ?? lastInboundAtMs, lastInboundAtMs);
    for (let cell = 0; cell < weeks.length; cell += 1) sum.weeks[cell] = (sum.weeks[cell] ?? 0) + (weeks[cell] ?? 0);
  }
  return sum;
}

export function toTally({ total, machineTotal, lastInboundAtMs, weeks }: TallyCells, nowMs: number): TouchTally {
  return {
    total,
    machineTotal,
    weeks: Array.from({ length: timelineWeekLimit }, (_, week) => weekOf(weeks, week, firstMondayMs(nowMs) + week * weekMs)),
    ...(lastInboundAtMs !== null && lastInboundAtMs > 0 && { lastInboundAtMs }),
  };
}

function weekOf(counts: Uint32Array, week: number, startMs: number): TimelineWeek {
  const at = week * sides.length;
  return { monday: nameOf(startMs), inbound: counts[at + 1] ?? 0, outbound: counts[at + 2] ?? 0, machine: counts[at] ?? 0 };
}

const names = new Map<number, string>();

/** Writing a date is dear, and all contexts of a week show the same few. */
function nameOf(mondayMs: number): string {
  const name = names.get(mondayMs) ?? new Date(mondayMs).toISOString().slice(0, 10);
  names.set(mondayMs, name);
  return name;
}
