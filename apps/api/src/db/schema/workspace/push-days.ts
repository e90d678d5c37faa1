import { index, integer, primaryKey, sqliteTable, text } from '../../drizzle.ts';

/** On which days a push was seen on a record: what its cap counts. */
export const pushDays = sqliteTable(
  'push_days',
  {
    pushPk: integer('push_pk').notNull(),
    entity: integer('entity').notNull(),
    /** UTC day, such as `2026-11-21`. */
    day: text('day').notNull(),
  },
  (table) => [primaryKey({ columns: [table.pushPk, table.entity, table.day] }), index('push_days_of_entity').on(table.entity)],
);
