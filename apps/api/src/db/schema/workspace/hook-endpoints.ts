import { integer, sqliteTable, text } from '../../drizzle.ts';

/** Addresses of ours that other systems send their webhooks to. */
export const hookEndpoints = sqliteTable('hook_endpoints', {
  pk: integer('pk').primaryKey({ autoIncrement: true }),
  id: text('id').notNull().unique(),
  name: text('name').notNull(),
  kind: text('kind', { enum: ['standard', 'segment', 'rudderstack', 'hubspot', 'generic'] }).notNull(),
  /** The name that its facts come under. */
  source: text('source').notNull(),
  /** Sealed, as is the one before it, which is believed until `previousUntilMs`. */
  secret: text('secret').notNull(),
  previousSecret: text('previous_secret'),
  previousUntilMs: integer('previous_until_ms'),
  /** How deliveries are signed, for the generic kind: header, algorithm, encoding. */
  signing: text('signing', { mode: 'json' }).$type<Record<string, unknown>>(),
  /** What of a delivery becomes what of an event. */
  mapping: text('mapping', { mode: 'json' }).$type<Record<string, unknown>>(),
  isPaused: integer('is_paused', { mode: 'boolean' }).notNull(),
  /** Forged, replayed and malformed ones are counted, not kept. */
  refusedCount: integer('refused_count').notNull().default(0),
  lastRefusedAtMs: integer('last_refused_at_ms'),
  lastRefusedWhy: text('last_refused_why'),
  lastReceivedAtMs: integer('last_received_at_ms'),
  createdAtMs: integer('created_at_ms').notNull(),
  updatedAtMs: integer('updated_at_ms').notNull(),
});
