import { integer, sqliteTable, text } from '../../drizzle.ts';

/** Keyed hashes of what an erased person was known by: an import or a sync that brings one of them is refused. */
export const suppressions = sqliteTable('suppressions', {
  hash: text('hash').primaryKey(),
  erasureId: text('erasure_id').notNull(),
  createdAtMs: integer('created_at_ms').notNull(),
});
