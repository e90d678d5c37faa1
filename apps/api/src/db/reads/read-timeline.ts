import type { EvidenceGrade, EvidenceSignal, TouchChannel, TouchDirection, TouchPrecision, TouchType } from '@alongside/common';
import type { SqlConnection } from '../sql-connection.ts';
import { touchIdOf } from '../touch-key.ts';
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
  readonly id: string;
  readonly signals?: readonly EvidenceSignal[];
  readonly isCorrected?: boolean;
  readonly isRepeat?: boolean;
}

/** Only so many touches are read one by one; of the older ones, only the counts. */
const touchLimit = 400;
/** Where there are more, software's are read apart: however many there are, they crowd nobody out. */
const machineLimit = 100;

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
  const all = read(sql, list, { withNames, limit: touchLimit });
  if (all.length < touchLimit) return { touches: all, totals: undefined };
  const touches = [
    ...read(sql, list, { withNames, limit: touchLimit, grade: "<> 'machine'" }),
    ...read(sql, list, { withNames, limit: machineLimit, grade: "= 'machine'" }),
  ];
  return { touches, totals: tally ?? readTally(sql, list, nowMs) };
}

interface Newest {
  readonly withNames: boolean;
  readonly limit: number;
  readonly grade?: string;
}

/** The newest are picked out of the index, of the table only where the grade matters; only those few are looked up as a whole. */
function read(sql: SqlConnection, list: string, { withNames, limit, grade }: Newest): ReadTouch[] {
  const rows = sql.all(
    `SELECT t.pk, t.type, t.channel, t.direction, t.grade, t.occurred_at_ms, t.precision, t.subject, c.name, ${withNames ? 'p.name' : 'NULL'},
       t.signals, t.corrected_grade IS NOT NULL, t.corroborates IS NOT NULL
     FROM (SELECT n.pk FROM json_each(?1) AS j CROSS JOIN touches AS n ON n.person_pk = j.value ${grade ? `AND n.grade ${grade}` : ''}
       ORDER BY n.occurred_at_ms DESC, n.pk DESC LIMIT ${limit}) AS newest CROSS JOIN touches AS t ON t.pk = newest.pk
     LEFT JOIN campaigns AS c ON c.pk = t.campaign_pk ${withNames ? 'LEFT JOIN people AS p ON p.pk = t.person_pk' : ''}
     ORDER BY t.occurred_at_ms DESC, t.pk DESC`,
    list,
  );
  return rows.map((row) => {
    const [pk, type, channel, direction, stored, occurredAtMs, precision, subject, campaign, personName, signals, isCorrected, isRepeat] =
      row;
    const facts = {
      type,
      channel,
      direction,
      grade: stored,
      occurredAtMs,
      precision,
      subject,
      campaign,
      personName,
      id: touchIdOf(Number(pk)),
    };
    return {
      ...filled<Omit<ReadTouch, 'signals' | 'isCorrected' | 'isRepeat'>>(facts),
      ...(typeof signals === 'string' && { signals: JSON.parse(signals) as EvidenceSignal[] }),
      ...(isCorrected === 1 && { isCorrected: true }),
      ...(isRepeat === 1 && { isRepeat: true }),
    };
  });
}

function readTally(sql: SqlConnection, list: string, nowMs: number): TouchTally {
  const rows = sql.all(
    `SELECT ${tallyColumns} FROM json_each(?1) AS j CROSS JOIN touches AS t ON t.person_pk = j.value`,
    list,
    firstMondayMs(nowMs),
  );
  return toTally(rows, nowMs);
}
