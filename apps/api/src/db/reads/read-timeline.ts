import type { EvidenceGrade, TouchChannel, TouchDirection, TouchPrecision, TouchType } from '@alongside/common';
import type { SqlConnection } from '../sql-connection.ts';
import { filled } from './filled.ts';
import { firstMondayMs, type TouchTally, tallyColumns, toTally } from './touch-tally.ts';

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

/** Only so many touches are read one by one; of the older ones, only the counts. */
const touchLimit = 400;

interface TimelineReading {
  readonly withNames: boolean;
  readonly nowMs: number;
  /** When it is known already. */
  readonly tally?: TouchTally | undefined;
}

/** The newest touches of these people, and what was counted over all of them when there are more. */
export function readTimeline(
  sql: SqlConnection,
  personPks: readonly number[],
  { withNames, nowMs, tally }: TimelineReading,
): { readonly touches: ReadTouch[]; readonly totals: TouchTally | undefined } {
  const list = JSON.stringify(personPks);
  // The newest are picked out of the index alone; only those few are looked up in the table.
  const rows = sql.all(
    `SELECT t.type, t.channel, t.direction, t.grade, t.occurred_at_ms, t.precision, t.subject, c.name, ${withNames ? 'p.name' : 'NULL'}
     FROM (SELECT n.pk FROM json_each(?1) AS j CROSS JOIN touches AS n ON n.person_pk = j.value
       ORDER BY n.occurred_at_ms DESC, n.pk DESC LIMIT ${touchLimit}) AS newest CROSS JOIN touches AS t ON t.pk = newest.pk
     LEFT JOIN campaigns AS c ON c.pk = t.campaign_pk ${withNames ? 'LEFT JOIN people AS p ON p.pk = t.person_pk' : ''}
     ORDER BY t.occurred_at_ms DESC, t.pk DESC`,
    list,
  );
  const touches = rows.map(([type, channel, direction, grade, occurredAtMs, precision, subject, campaign, personName]) =>
    filled<ReadTouch>({ type, channel, direction, grade, occurredAtMs, precision, subject, campaign, personName }),
  );
  return { touches, totals: rows.length < touchLimit ? undefined : (tally ?? readTally(sql, list, nowMs)) };
}

function readTally(sql: SqlConnection, list: string, nowMs: number): TouchTally {
  const rows = sql.all(
    `SELECT ${tallyColumns} FROM json_each(?1) AS j CROSS JOIN touches AS t ON t.person_pk = j.value`,
    list,
    firstMondayMs(nowMs),
  );
  return toTally(rows, nowMs);
}
