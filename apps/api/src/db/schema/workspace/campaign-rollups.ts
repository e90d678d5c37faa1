import { integer, sqliteTable } from '../../drizzle.ts';

/** The same counts by campaign. */
export const campaignRollups = sqliteTable('campaign_rollups', {
  /** Day, campaign (0 for none) and kind in one number, see `db/rollup-cell.ts`. */
  cell: integer('cell').primaryKey(),
  count: integer('count').notNull(),
});
