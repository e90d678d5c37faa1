import { integer, sqliteTable } from '../../drizzle.ts';

/** How each content item was used, counted by the writer as feedback arrives. */
export const contentUsage = sqliteTable('content_usage', {
  contentPk: integer('content_pk').primaryKey(),
  shown: integer('shown').notNull().default(0),
  copied: integer('copied').notNull().default(0),
  opened: integer('opened').notNull().default(0),
  useful: integer('useful').notNull().default(0),
  notUseful: integer('not_useful').notNull().default(0),
  lastUsedAtMs: integer('last_used_at_ms'),
});
