import type { EvidenceGrade, TimelineWeek, TouchChannel, TouchDirection, TouchPrecision, TouchType } from '@alongside/common';
import { dayMs, weekMs } from '@alongside/common';
import type { SqlConnection, SqlValue } from '../sql-connection.ts';
import { filled } from './filled.ts';

export interface ReadTouch {
  readonly type: TouchType;
  readonly channel: TouchChannel;
  readonly direction: TouchDirection;
  readonly grade: EvidenceGrade;
  readonly occurredAtMs: number;
  readonly precision: TouchPrecision;
  readonly subject?: string;
  readonly campaign?: string;
  readonly personName?: string;
}

export interface ReadTotals {
  readonly total: number;
  readonly machineTotal: number;
  readonly weeks: readonly TimelineWeek[];
  readonly lastInboundAtMs?: number;
}

/** Only so many touches are read one by one; of the older ones, only the counts. */
const touchLimit = 400;
const mondayMs = 4 * dayMs;

/** The newest touches of these people, and what was counted over all of them when there are more. */
export function readTimeline(
  sql: SqlConnection,
  personPks: readonly number[],
  { withNames }: { readonly withNames: boolean },
): { readonly touches: ReadTouch[]; readonly totals: ReadTotals | undefined } {
  const list = JSON.stringify(personPks);
  // As one JSON text: `libsql` hands rows over cell by cell, which takes longer than finding them.
  const text = sql.get(
    `SELECT json_group_array(json_array(type, channel, direction, grade, occurred_at_ms, precision, subject, campaign, person)) FROM (
       SELECT t.type, t.channel, t.direction, t.grade, t.occurred_at_ms, t.precision, t.subject, c.name AS campaign,
         ${withNames ? 'p.name' : 'NULL'} AS person
       FROM json_each(?1) AS j CROSS JOIN touches AS t ON t.person_pk = j.value
       LEFT JOIN campaigns AS c ON c.pk = t.campaign_pk ${withNames ? 'LEFT JOIN people AS p ON p.pk = t.person_pk' : ''}
       ORDER BY t.occurred_at_ms DESC, t.pk DESC LIMIT ${touchLimit})`,
    list,
  )?.[0];
  const rows = JSON.parse(String(text)) as SqlValue[][];
  const touches = rows.map(([type, channel, direction, grade, occurredAtMs, precision, subject, campaign, personName]) =>
    filled<ReadTouch>({ type, channel, direction, grade, occurredAtMs, precision, subject, campaign, personName }),
  );
  return { touches, totals: rows.length < touchLimit ? undefined : readTotals(sql, list) };
}

function readTotals(sql: SqlConnection, list: string): ReadTotals {
  const weeks = sql.all(
    `SELECT (t.occurred_at_ms - ${mondayMs}) / ${weekMs}, count(*), sum(t.grade = 'machine'),
       sum(t.grade <> 'machine' AND t.direction = 'inbound'), sum(t.grade <> 'machine' AND t.direction = 'outbound'),
       max(CASE WHEN t.grade <> 'machine' AND t.direction = 'inbound' THEN t.occurred_at_ms END)
     FROM json_each(?1) AS j CROSS JOIN touches AS t ON t.person_pk = j.value GROUP BY 1`,
    list,
  );
  const sum = (at: number) => weeks.reduce((total, row) => total + Number(row[at]), 0);
  const lastInboundAtMs = Math.max(0, ...weeks.map((row) => Number(row[5] ?? 0)));
  return {
    total: sum(1),
    machineTotal: sum(2),
    weeks: weeks.map(([week, , machine, inbound, outbound]) => ({
      monday: new Date(Number(week) * weekMs + mondayMs).toISOString().slice(0, 10),
      inbound: Number(inbound),
      outbound: Number(outbound),
      machine: Number(machine),
    })),
    ...(lastInboundAtMs > 0 && { lastInboundAtMs }),
  };
}
