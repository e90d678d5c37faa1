import { index, integer, sqliteTable, text } from '../../drizzle.ts';

/** Each time a tracked link was followed. */
export const linkClicks = sqliteTable(
  'link_clicks',
  {
    pk: integer('pk').primaryKey(),
    linkPk: integer('link_pk').notNull(),
    atMs: integer('at_ms').notNull(),
    /** What tells a person from a machine, such as the user agent. */
    evidence: text('evidence', { mode: 'json' }).$type<Record<string, unknown>>(),
    /** Whether it became a touch already. */
    isFolded: integer('is_folded', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [index('link_clicks_by_link').on(table.linkPk, table.pk), index('link_clicks_by_fold').on(table.isFolded, table.pk)],
);
