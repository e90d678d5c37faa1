import { index, integer, sqliteTable, text } from '../../drizzle.ts';

/** Our events, as they are told to others: written in the same transaction as what they tell. */
export const webhookMessages = sqliteTable(
  'webhook_messages',
  {
    pk: integer('pk').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    type: text('type').notNull(),
    /** Ids and facts, never a name or an address. */
    data: text('data', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
  },
  (table) => [index('webhook_messages_by_age').on(table.createdAtMs)],
);
