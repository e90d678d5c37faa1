import { integer, sqliteTable, text } from '../../drizzle.ts';

/** Numbers that only grow: the last version given out, the last touch key. */
export const counters = sqliteTable('counters', {
  name: text('name').primaryKey(),
  value: integer('value').notNull(),
});
