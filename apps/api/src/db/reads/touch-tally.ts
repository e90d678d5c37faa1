import { dayMs, type TimelineWeek, timelineWeekLimit, weekMs } from '@alongside/common';
import type { SqlRow } from '../sql-connection.ts';

/** What was counted over all touches of some people, however many. */
export interface TouchTally {
  readonly total: number;
  readonly machineTotal: number;
  readonly weeks: readonly TimelineWeek[];
  readonly lastInboundAtMs?: number;
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

/** @param rows the tally columns alone, any number of rows that count different touches */
export function toTally(rows: readonly SqlRow[], nowMs: number): TouchTally {
  const counts = new Uint32Array(timelineWeekLimit * sides.length);
  for (const row of rows) {
    const marks = String(row[3] ?? '');
    for (let at = 0; at < marks.length; at += 1) {
      const cell = marks.charCodeAt(at) - firstMark;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
  const lastInboundAtMs = rows.reduce((newest, row) => Math.max(newest, Number(row[2] ?? 0)), 0);
  return {
    total: sum(0),
    machineTotal: sum(1),
    weeks: Array.from({ length: timelineWeekLimit }, (_, week) => weekOf(counts, week, firstMondayMs(nowMs) + week * weekMs)),
    ...(lastInboundAtMs > 0 && { lastInboundAtMs }),
  };
}

function weekOf(counts: Uint32Array, week: number, startMs: number): TimelineWeek {
  const [machine = 0, inbound = 0, outbound = 0] = counts.subarray(week * sides.length, (week + 1) * sides.length);
  return { monday: new Date(startMs).toISOString().slice(0, 10), inbound, outbound, machine };
}
