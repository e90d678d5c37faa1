import { integer, sqliteTable, text } from '../../drizzle.ts';

/** Addresses of others that are told of our events. */
export const webhooks = sqliteTable('webhooks', {
  pk: integer('pk').primaryKey({ autoIncrement: true }),
  id: text('id').notNull().unique(),
  name: text('name').notNull(),
  url: text('url').notNull(),
  /** The types of event it wants; absent: all. */
  events: text('events', { mode: 'json' }).$type<string[]>(),
  /** Sealed, as is the one before it, with which is signed as well until `previousUntilMs`. */
  secret: text('secret').notNull(),
  previousSecret: text('previous_secret'),
  previousUntilMs: integer('previous_until_ms'),
  state: text('state', { enum: ['active', 'paused', 'disabled'] }).notNull(),
  /** Why it was switched off: `gone` or `failing`. */
  disabledWhy: text('disabled_why'),
  /** Since when nothing got through. */
  failingSinceMs: integer('failing_since_ms'),
  createdAtMs: integer('created_at_ms').notNull(),
  updatedAtMs: integer('updated_at_ms').notNull(),
});
