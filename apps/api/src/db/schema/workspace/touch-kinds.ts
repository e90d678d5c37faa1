import type { EvidenceGrade, TouchChannel, TouchType } from '@alongside/common';
import { integer, sqliteTable, text, uniqueIndex } from '../../drizzle.ts';

/** The kinds of touches there have been, each by a small number: the counts of rollups go by it. */
export const touchKinds = sqliteTable(
  'touch_kinds',
  {
    pk: integer('pk').primaryKey(),
    type: text('type').$type<TouchType>().notNull(),
    channel: text('channel').$type<TouchChannel>().notNull(),
    grade: text('grade').$type<EvidenceGrade>().notNull(),
  },
  (table) => [uniqueIndex('touch_kinds_by_words').on(table.type, table.channel, table.grade)],
);
