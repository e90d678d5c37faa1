import { integer, sqliteTable, text } from '../../drizzle.ts';

/** What was done to records and settings: one chain. Never updated. */
export const auditEntries = sqliteTable('audit_entries', {
  sequence: integer('sequence').primaryKey(),
  id: text('id').notNull().unique(),
  atMs: integer('at_ms').notNull(),
  /** The entry as JSON, in the very characters that were hashed. */
  body: text('body').notNull(),
  hash: text('hash').notNull(),
});
