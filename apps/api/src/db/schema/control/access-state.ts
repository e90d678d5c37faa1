import { integer, sqliteTable } from '../../drizzle.ts';

/** One row: a number that grows whenever somebody may do less than before, or something else. Every process watches it. */
export const accessState = sqliteTable('access_state', {
  id: integer('id').primaryKey(),
  version: integer('version').notNull(),
});
