import { index, integer, sqliteTable, text, uniqueIndex } from '../../drizzle.ts';

/** Two rows that turned out to be one person or company. What each was before is kept, so that it can be undone. */
export const merges = sqliteTable(
  'merges',
  {
    pk: integer('pk').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    noun: text('noun', { enum: ['person', 'account', 'opportunity', 'campaign', 'content'] }).notNull(),
    survivorPk: integer('survivor_pk').notNull(),
    mergedPk: integer('merged_pk').notNull(),
    /** The id that the merged row had: still understood. */
    mergedId: text('merged_id').notNull(),
    /** The rule that joined them, such as `same_email`, or `by_hand`. */
    rule: text('rule').notNull(),
    /** What both rows were, as JSON. */
    before: text('before', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    mergedBy: text('merged_by').notNull(),
    mergedAtMs: integer('merged_at_ms').notNull(),
    undoneBy: text('undone_by'),
    undoneAtMs: integer('undone_at_ms'),
  },
  (table) => [
    uniqueIndex('merges_by_merged_id').on(table.mergedId, table.pk),
    index('merges_by_merged').on(table.noun, table.mergedPk),
    index('merges_by_survivor').on(table.noun, table.survivorPk),
  ],
);
