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

const sums = ['person', 'unknown', 'machine'].map((grade) => `sum(CASE WHEN k.grade = '${grade}' THEN r.count ELSE 0 END)`).join(', ');

/** What of a touch can be grouped by, on the cells `r` of a table and their kinds `k`. Weeks begin on Monday, as day 2 did. */
const keysOn = (cell: { readonly day: string; readonly campaign?: string }): Record<TouchDimension, string> => ({
  day: cell.day,
  week: `(${cell.day} + 5) / 7 * 7 - 5`,
  month: `cast(julianday(${cell.day} + 1721059.5, 'start of month') - 1721059.5 AS INTEGER)`,
  campaign: cell.campaign ?? 'NULL',
  channel: 'k.channel',
  type: 'k.type',
  grade: 'k.grade',
});

/** Touches by kind and time, from the rollups alone: what it costs does not grow with the touches. In order of what it is grouped by. */
export function readTouchCounts(sql: SqlConnection, { fromMs, beforeMs, groupBy, limit, offset }: CountQuery): TouchCount[] {
  const byCampaign = groupBy.includes('campaign');
  const cell = byCampaign ? campaignCell : touchCell;
  const keys = keysOn(cell);
  const time = groupBy.find((dimension) => dimension === 'day' || dimension === 'week' || dimension === 'month');
  const columns = [
    time ? keys[time] : 'NULL',
    keys.campaign,
    ...(['channel', 'type', 'grade'] as const).map((one) => (groupBy.includes(one) ? keys[one] : 'NULL')),
  ];
  const rows = sql.all(
    `SELECT g.*, c.id, c.name FROM (
       SELECT ${columns.map((column, at) => `${column} AS key${at}`).join(', ')}, ${sums}
       FROM ${byCampaign ? 'campaign_rollups' : 'touch_rollups'} AS r JOIN touch_kinds AS k ON k.pk = ${cell.kind}
       WHERE r.cell >= ${cell.from} AND r.cell < ${cell.before} GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5 LIMIT ?3 OFFSET ?4) AS g
     LEFT JOIN campaigns AS c ON c.pk = g.key1 ORDER BY 1, 2, 3, 4, 5`,
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
      `SELECT ${sums} FROM touch_rollups AS r JOIN touch_kinds AS k ON k.pk = ${touchCell.kind} WHERE r.cell >= ${touchCell.from} AND r.cell < ${touchCell.before}`,
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
