import { integer, primaryKey, sqliteTable, text } from '../../drizzle.ts';

/** How many touches of each kind there were on each day: kept by the writer, so that no report counts the touches themselves. */
export const touchRollups = sqliteTable(
  'touch_rollups',
  {
    /** Days since 1970 UTC. */
    day: integer('day').notNull(),
    /** 0: no campaign. */
    campaignPk: integer('campaign_pk').notNull(),
    type: text('type').notNull(),
    channel: text('channel').notNull(),
    grade: text('grade').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.campaignPk, table.type, table.channel, table.grade] })],
);
