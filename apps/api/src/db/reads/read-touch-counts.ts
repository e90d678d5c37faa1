import type { TouchCount, TouchDimension } from '@alongside/common';
import { campaignCell, rollupDay, rollupDayMs, touchCell } from '../rollup-cell.ts';
import type { SqlConnection, SqlValue } from '../sql-connection.ts';

export interface CountedRange {
  /** The first moment of the first day, and of the day after the last one. */
  readonly fromMs: number;
  readonly beforeMs: number;
}

export interface CountQuery extends CountedRange {
  readonly groupBy: readonly TouchDimension[];
  readonly limit: number;
  readonly offset: number;
}

type Counts = Pick<TouchCount, 'person' | 'unknown' | 'machine'>;

const sums = ['person', 'unknown', 'machine'].map((grade) => `sum(CASE WHEN k.grade = '${grade}' THEN g.count ELSE 0 END)`).join(', ');

/** Where the time of a cell begins, by its day. Weeks begin on Monday, as day 2 did; the first one has no Monday that can be written. */
const beginOf = {
  day: (day: string) => day,
  week: (day: string) => `max((${day} + 5) / 7 * 7 - 5, 0)`,
  month: (day: string) => `cast(julianday(${day} + 1721059.5, 'start of month') - 1721059.5 AS INTEGER)`,
} as const;

/**
 * Touches by kind and time, from the rollups alone: what it costs does not grow with the touches. In order of what they are grouped by.
 * Cells are added up by their numbers first, and only the few sums are given words.
 */
export function readTouchCounts(sql: SqlConnection, { fromMs, beforeMs, groupBy, limit, offset }: CountQuery): TouchCount[] {
  const byCampaign = groupBy.includes('campaign');
  const cell = byCampaign ? campaignCell : touchCell;
  const time = groupBy.find((dimension) => dimension === 'day' || dimension === 'week' || dimension === 'month');
  const words = (['channel', 'type', 'grade'] as const).map((one) => (groupBy.includes(one) ? `k.${one}` : 'NULL'));
  const rows = sql.all(
    `SELECT n.*, c.id, c.name FROM (
       SELECT g.begin AS begin, g.campaign AS campaign, ${words.map((word, at) => `${word} AS word${at}`).join(', ')}, ${sums} FROM (
         SELECT ${time ? beginOf[time](cell.day) : 'NULL'} AS begin, ${byCampaign ? campaignCell.campaign : 'NULL'} AS campaign,
           ${cell.kind} AS kind, sum(r.count) AS count
         FROM ${byCampaign ? 'campaign_rollups' : 'touch_rollups'} AS r WHERE r.cell >= ${cell.from} AND r.cell < ${cell.before} GROUP BY 1, 2, 3) AS g
       JOIN touch_kinds AS k ON k.pk = g.kind GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5 LIMIT ?3 OFFSET ?4) AS n
     LEFT JOIN campaigns AS c ON c.pk = n.campaign ORDER BY 1, 2, 3, 4, 5`,
    rollupDay(fromMs),
    rollupDay(beforeMs),
    limit,
    offset,
  );
  return rows.map(toCount);
}

/** All of that time together. */
export function readTouchTotals(sql: SqlConnection, { fromMs, beforeMs }: CountedRange): Counts {
  const [person, unknown, machine] =
    sql.get(
      `SELECT ${sums} FROM (SELECT ${touchCell.kind} AS kind, sum(r.count) AS count FROM touch_rollups AS r
         WHERE r.cell >= ${touchCell.from} AND r.cell < ${touchCell.before} GROUP BY 1) AS g JOIN touch_kinds AS k ON k.pk = g.kind`,
      rollupDay(fromMs),
      rollupDay(beforeMs),
    ) ?? [];
  return { person: Number(person ?? 0), unknown: Number(unknown ?? 0), machine: Number(machine ?? 0) };
}

function toCount([day, , channel, type, grade, person, unknown, machine, campaignId, campaignName]: readonly SqlValue[]): TouchCount {
  return {
    ...(day !== null && day !== undefined && { from: new Date(rollupDayMs(Number(day))).toISOString().slice(0, 10) }),
    ...(typeof campaignId === 'string' && { campaign: { id: campaignId, name: String(campaignName) } }),
    ...(channel && { channel: channel as NonNullable<TouchCount['channel']> }),
    ...(type && { type: type as NonNullable<TouchCount['type']> }),
    ...(grade && { grade: grade as NonNullable<TouchCount['grade']> }),
    person: Number(person),
    unknown: Number(unknown),
    machine: Number(machine),
  };
}
