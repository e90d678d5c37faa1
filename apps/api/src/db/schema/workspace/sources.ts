import { integer, sqliteTable, text } from '../../drizzle.ts';

/** Names of the systems that touches come from, stored once: a small number stands for each in `touches`. */
export const sources = sqliteTable('sources', {
  pk: integer('pk').primaryKey(),
  name: text('name').notNull().unique(),
});
