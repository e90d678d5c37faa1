import { index, integer, sqliteTable, text } from '../../drizzle.ts';

/** Each try of a delivery and how it ended. */
export const webhookAttempts = sqliteTable(
  'webhook_attempts',
  {
    pk: integer('pk').primaryKey({ autoIncrement: true }),
    deliveryPk: integer('delivery_pk').notNull(),
    atMs: integer('at_ms').notNull(),
    durationMs: integer('duration_ms').notNull(),
    /** The answer's status; absent: there was no answer. */
    status: integer('status'),
    /** Why there was none, such as `timeout` or `refused_address`. */
    failure: text('failure'),
  },
  (table) => [index('webhook_attempts_by_delivery').on(table.deliveryPk, table.pk)],
);
