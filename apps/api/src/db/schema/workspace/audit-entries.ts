import { index, integer, sqliteTable, text } from '../../drizzle.ts';

/** What was done to records and settings: one chain. Triggers refuse every update, and every deletion but that by age. */
export const auditEntries = sqliteTable(
  'audit_entries',
  {
    sequence: integer('sequence').primaryKey(),
    id: text('id').notNull().unique(),
    atMs: integer('at_ms').notNull(),
    /** The entry as JSON, in the very characters that were hashed. */
    body: text('body').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [index('audit_entries_by_time').on(table.atMs)],
);
