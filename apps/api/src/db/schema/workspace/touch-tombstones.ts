import { integer, primaryKey, sqliteTable, text } from '../../drizzle.ts';

/** Touches that their source took back: they stay away, also when they are told of once more. */
export const touchTombstones = sqliteTable(
  'touch_tombstones',
  {
    sourcePk: integer('source_pk').notNull(),
    externalId: text('external_id').notNull(),
    atMs: integer('at_ms').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sourcePk, table.externalId] })],
);
