import { index, integer, sql, sqliteTable, text, uniqueIndex } from '../../drizzle.ts';

/** What other systems delivered: kept as it came until it is applied, and its outcome for some time after. */
export const hookDeliveries = sqliteTable(
  'hook_deliveries',
  {
    pk: integer('pk').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    endpointPk: integer('endpoint_pk').notNull(),
    /** The sender's name for it, the same each time it is sent. */
    deliveryKey: text('delivery_key').notNull(),
    state: text('state', { enum: ['waiting', 'applied', 'failed'] }).notNull(),
    /** As it came; emptied once it is applied and its time is over. */
    body: text('body'),
    headers: text('headers', { mode: 'json' }).$type<Record<string, string>>(),
    attempts: integer('attempts').notNull().default(0),
    /** Counts and the reasons of rows that were refused. */
    outcome: text('outcome', { mode: 'json' }).$type<Record<string, unknown>>(),
    receivedAtMs: integer('received_at_ms').notNull(),
    nextTryAtMs: integer('next_try_at_ms'),
    doneAtMs: integer('done_at_ms'),
  },
  (table) => [
    uniqueIndex('hook_deliveries_by_key').on(table.endpointPk, table.deliveryKey),
    index('hook_deliveries_by_state').on(table.state, table.nextTryAtMs),
    index('hook_deliveries_by_time').on(table.receivedAtMs),
    // Of all that came in, few still have their bodies.
    index('hook_deliveries_with_body').on(table.state, table.doneAtMs).where(sql`body IS NOT NULL`),
  ],
);
