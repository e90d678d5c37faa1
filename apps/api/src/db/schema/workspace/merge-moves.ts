import { index, integer, sqliteTable, text } from '../../drizzle.ts';

/** Rows that a merge gave to the survivor: they go back when it is undone. */
export const mergeMoves = sqliteTable(
  'merge_moves',
  {
    pk: integer('pk').primaryKey({ autoIncrement: true }),
    mergePk: integer('merge_pk').notNull(),
    /** The table that it is in. */
    place: text('place').notNull(),
    /** Its key there: a number, or JSON. */
    rowKey: text('row_key').notNull(),
  },
  (table) => [index('merge_moves_by_merge').on(table.mergePk)],
);
