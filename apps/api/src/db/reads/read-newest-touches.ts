import type { EvidenceGrade, EvidenceSignal, TouchChannel, TouchDirection, TouchPrecision, TouchType } from '@alongside/common';
import type { SqlConnection, SqlValue } from '../sql-connection.ts';
import { touchIdOf } from '../touch-key.ts';

/** A touch with the names it goes by. */
export interface ReadTouch {
  readonly pk: number;
  readonly id: string;
  readonly type: TouchType;
  readonly channel: TouchChannel;
  readonly direction: TouchDirection;
  readonly grade: EvidenceGrade;
  readonly occurredAtMs: number;
  readonly precision: TouchPrecision;
  readonly subject: string | null;
  readonly campaign: string | null;
  readonly personName: string | null;
  readonly signals: readonly EvidenceSignal[] | undefined;
  readonly isCorrected: boolean;
  readonly isRepeat: boolean;
}

interface Newest {
  readonly withNames: boolean;
  readonly limit: number;
  /** Only those that come after this one, the newest first. */
  readonly after?: Pick<ReadTouch, 'occurredAtMs' | 'pk'> | undefined;
  /** Only those of software, or only the others; all unless told. */
  readonly of?: 'machine' | 'others';
}

/**
 * The newest touches of some people, the newest first. They are picked out of the index, of the table only where the grade matters; only
 * those few are looked up as a whole. They come as one text: `libsql` takes as long for each of a dozen values as SQLite for a row.
 */
export function readNewestTouches(
  sql: SqlConnection,
  personPks: readonly number[],
  { withNames, limit, after, of }: Newest,
): readonly ReadTouch[] {
  const [only, ...others] = personPks;
  if (only === undefined) return [];
  // Of one person they lie in the index in this order; of several they are sorted.
  const isOne = others.length === 0;
  const from = isOne ? 'touches AS n WHERE n.person_pk = ?1' : 'json_each(?1) AS j CROSS JOIN touches AS n WHERE n.person_pk = j.value';
  const grade = of && `AND n.grade ${of === 'machine' ? '=' : '<>'} 'machine'`;
  const parameters: SqlValue[] = [isOne ? only : JSON.stringify(personPks), limit];
  if (after) parameters.push(after.occurredAtMs, after.pk);
  const row = sql.get(
    `SELECT json_group_array(json_array(t.pk, t.type, t.channel, t.direction, t.grade, t.occurred_at_ms, t.precision, t.subject, c.name,
       ${withNames ? 'p.name' : 'NULL'}, t.signals, t.corrected_grade IS NOT NULL, t.corroborates IS NOT NULL))
     FROM (SELECT n.pk FROM ${from} ${after ? 'AND (n.occurred_at_ms, n.pk) < (cast(?3 AS INTEGER), cast(?4 AS INTEGER))' : ''} ${grade ?? ''}
       ORDER BY n.occurred_at_ms DESC, n.pk DESC LIMIT ?2) AS newest CROSS JOIN touches AS t ON t.pk = newest.pk
     LEFT JOIN campaigns AS c ON c.pk = t.campaign_pk ${withNames ? 'LEFT JOIN people AS p ON p.pk = t.person_pk' : ''}`,
    ...parameters,
  );
  return (JSON.parse(String(row?.[0])) as Columns[]).map(toTouch);
}

type Columns = [
  pk: number,
  type: TouchType,
  channel: TouchChannel,
  direction: TouchDirection,
  grade: EvidenceGrade,
  occurredAtMs: number,
  precision: TouchPrecision,
  subject: string | null,
  campaign: string | null,
  personName: string | null,
  signals: string | null,
  isCorrected: 0 | 1,
  isRepeat: 0 | 1,
];

function toTouch(columns: Columns): ReadTouch {
  const [pk, type, channel, direction, grade, occurredAtMs, precision, subject, campaign, personName, signals, isCorrected, isRepeat] =
    columns;
  return {
    pk,
    id: touchIdOf(pk),
    type,
    channel,
    direction,
    grade,
    occurredAtMs,
    precision,
    subject,
    campaign,
    personName,
    isCorrected: isCorrected === 1,
    isRepeat: isRepeat === 1,
    signals: signals === null ? undefined : (JSON.parse(signals) as EvidenceSignal[]),
  };
}
