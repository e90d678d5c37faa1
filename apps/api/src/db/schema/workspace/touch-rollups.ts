import { integer, sqliteTable } from '../../drizzle.ts';

/**
 * How many touches of each kind there were on each day: kept by the writer, so that no report counts the touches themselves. Those that
 * only repeat a finer one are not counted.
 */
export const touchRollups = sqliteTable('touch_rollups', {
  /** Day and kind in one number, see `db/rollup-cell.ts`: one short key is what makes keeping the counts cheap. */
  cell: integer('cell').primaryKey(),
  count: integer('count').notNull(),
});
