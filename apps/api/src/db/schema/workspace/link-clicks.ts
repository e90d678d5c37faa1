import { index, integer, primaryKey, sqliteTable, text } from '../../drizzle.ts';

/**
 * Who or what has followed a tracked link: one row for each minute and program, however often it did in that minute. Somebody who clicks
 * twice, or whose browser asks again, has followed it once.
 */
export const linkClicks = sqliteTable(
  'link_clicks',
  {
    linkPk: integer('link_pk').notNull(),
    /** Minutes since 1970 UTC. */
    minute: integer('minute').notNull(),
    /** What tells a person from a machine, such as the user agent, as JSON. */
    evidence: text('evidence').notNull(),
    firstAtMs: integer('first_at_ms').notNull(),
    count: integer('count').notNull(),
    /** Whether it became a touch already. */
    isFolded: integer('is_folded', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.linkPk, table.minute, table.evidence] }),
    index('link_clicks_by_fold').on(table.isFolded, table.minute),
  ],
);
