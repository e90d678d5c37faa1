import { index, integer, primaryKey, sqliteTable, text } from '../../drizzle.ts';

/**
 * Every name that another system has for one of our rows. Several systems may know the same person:
 * the row itself shows the first pair, this table finds it by each.
 */
export const externalIds = sqliteTable(
  'external_ids',
  {
    noun: text('noun').notNull(),
    source: text('source').notNull(),
    externalId: text('external_id').notNull(),
    pk: integer('pk').notNull(),
    /** The newest source time at which the system spoke of it, and of its deletion. It is gone while the second is the later one. */
    seenAtMs: integer('seen_at_ms'),
    deletedAtMs: integer('deleted_at_ms'),
  },
  (table) => [primaryKey({ columns: [table.noun, table.source, table.externalId] }), index('external_ids_by_row').on(table.noun, table.pk)],
);
