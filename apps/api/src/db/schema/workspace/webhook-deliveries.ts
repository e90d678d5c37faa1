import { index, integer, sqliteTable, text, uniqueIndex } from '../../drizzle.ts';

/** One message on its way to one webhook. */
export const webhookDeliveries = sqliteTable(
  'webhook_deliveries',
  {
    pk: integer('pk').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    webhookPk: integer('webhook_pk').notNull(),
    messagePk: integer('message_pk').notNull(),
    state: text('state', { enum: ['waiting', 'delivered', 'failed', 'dropped'] }).notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextTryAtMs: integer('next_try_at_ms'),
    doneAtMs: integer('done_at_ms'),
  },
  (table) => [
    uniqueIndex('webhook_deliveries_by_message').on(table.webhookPk, table.messagePk),
    index('webhook_deliveries_by_state').on(table.state, table.nextTryAtMs),
    index('webhook_deliveries_by_queue').on(table.webhookPk, table.state, table.nextTryAtMs),
  ],
);
