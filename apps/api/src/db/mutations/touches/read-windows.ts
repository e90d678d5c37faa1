import type { EvidenceGrade, TouchDirection, TouchEvidence, TouchPrecision, TouchType } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';
import { joinWindows } from './join-windows.ts';
import type { TouchWindow, WindowTouch } from './window-touch.ts';

/** What is kept in the column: what the sender knows of the act, and what it saw, in its own words. */
type KeptEvidence = TouchEvidence & { readonly signals?: readonly string[] };

/** The touches stored in these windows, in one statement. */
export function readWindows(sql: SqlConnection, windows: readonly TouchWindow[]): WindowTouch[] {
  if (windows.length === 0) return [];
  const spans = joinWindows(windows).map(({ personPk, fromMs, toMs }) => `[${personPk},${fromMs},${toMs}]`);
  return sql
    .all(
      `SELECT t.pk, t.person_pk, t.campaign_pk, t.channel, t.direction, t.type, t.occurred_at_ms, t.precision, t.subject, t.evidence,
         t.said_grade, t.corrected_grade, t.grade, t.signals, t.corroborates, t.graded_by, t.external_id || char(10) || s.name
       FROM json_each(?) AS j CROSS JOIN touches AS t ON t.person_pk = j.value ->> 0
         AND t.occurred_at_ms BETWEEN j.value ->> 1 AND j.value ->> 2 LEFT JOIN sources AS s ON s.pk = t.source_pk`,
      `[${spans.join()}]`,
    )
    .map((row): WindowTouch => {
      const [pk, personPk, campaignPk, channel, direction, type, occurredAtMs, precision, subject] = row;
      const [evidence, saidGrade, correctedGrade, grade, signals, corroborates, gradedBy, name] = row.slice(9);
      // Before there were rules, what the sender said stood where the judgement stands now.
      const kept =
        parsed<KeptEvidence>(evidence) ?? (gradedBy === null && signals ? { signals: parsed<string[]>(signals) ?? [] } : undefined);
      return {
        pk: Number(pk),
        personPk: Number(personPk),
        campaignPk: numberOf(campaignPk),
        channel: String(channel),
        direction: direction as TouchDirection,
        correctedGrade: (correctedGrade ?? null) as EvidenceGrade | null,
        name: String(name),
        gradable: {
          type: type as TouchType,
          occurredAtMs: Number(occurredAtMs),
          precision: precision as TouchPrecision,
          campaign: numberOf(campaignPk),
          subject: subject as string | null,
          evidence: kept,
          saidSignals: kept?.signals,
          saidGrade: (gradedBy === null && grade !== 'unknown' ? grade : saidGrade) as EvidenceGrade | null,
        },
        stored: {
          grade: grade as EvidenceGrade,
          signals: (signals ?? null) as string | null,
          corroborates: numberOf(corroborates),
          gradedBy: numberOf(gradedBy),
        },
      };
    });
}

function numberOf(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}

function parsed<Value>(json: unknown): Value | undefined {
  return typeof json === 'string' ? (JSON.parse(json) as Value) : undefined;
}
