import type { EvidenceGrade, TouchChannel, TouchDirection, TouchPrecision, TouchType } from '@alongside/common';
import { index, integer, real, sqliteTable, text, uniqueIndex } from '../../drizzle.ts';

/** Recorded contacts between people and us: the largest table, so two indexes and no more. */
export const touches = sqliteTable(
  'touches',
  {
    /** Time-ordered, made by the writer: see `db/touch-key.ts`. New rows land on the last page of the table. */
    pk: integer('pk').primaryKey(),
    personPk: integer('person_pk').notNull(),
    campaignPk: integer('campaign_pk'),
    contentPk: integer('content_pk'),
    type: text('type').$type<TouchType>().notNull(),
    channel: text('channel').$type<TouchChannel>().notNull(),
    direction: text('direction').$type<TouchDirection>().notNull(),
    weight: real('weight').notNull(),
    grade: text('grade').$type<EvidenceGrade>().notNull(),
    signals: text('signals', { mode: 'json' }).$type<string[]>(),
    occurredAtMs: integer('occurred_at_ms').notNull(),
    precision: text('precision').$type<TouchPrecision>().notNull(),
    observedAtMs: integer('observed_at_ms').notNull(),
    subject: text('subject'),
    sourcePk: integer('source_pk').notNull(),
    externalId: text('external_id').notNull(),
    /** What is known of the act itself, such as the user agent; what grades it again when the rules change. */
    evidence: text('evidence', { mode: 'json' }).$type<Record<string, unknown>>(),
    /** The grade that the sender gave, if any. */
    saidGrade: text('said_grade').$type<EvidenceGrade>(),
    /** The grade that somebody of ours gave; it holds whatever the rules say. */
    correctedGrade: text('corrected_grade').$type<EvidenceGrade>(),
    correctedBy: text('corrected_by'),
    correctedAtMs: integer('corrected_at_ms'),
    /** The version of the rules that graded it. */
    gradedBy: integer('graded_by'),
    /** The finer touch that this one repeats; its weight counts there. */
    corroborates: integer('corroborates'),
  },
  (table) => [
    index('touches_of_person_by_time').on(table.personPk, table.occurredAtMs),
    uniqueIndex('touches_by_origin').on(table.sourcePk, table.externalId),
  ],
);
