import { index, integer, sql, sqliteTable, text } from '../../drizzle.ts';

/** Deals. */
export const opportunities = sqliteTable(
  'opportunities',
  {
    pk: integer('pk').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    name: text('name').notNull(),
    accountPk: integer('account_pk'),
    stage: text('stage'),
    buyingStage: text('buying_stage', { enum: ['awareness', 'consideration', 'evaluation', 'decision', 'customer'] }),
    status: text('status', { enum: ['open', 'won', 'lost'] }).notNull(),
    amountCents: integer('amount_cents'),
    currency: text('currency'),
    closeDate: text('close_date'),
    ownerName: text('owner_name'),
    ownerEmail: text('owner_email'),
    source: text('source'),
    externalId: text('external_id'),
    /** When the source of each field said it, as JSON by column; absent: at the row's last change. See `db/mutations/rows`. */
    fieldTimes: text('field_times', { mode: 'json' }).$type<Record<string, number>>(),
    /** Set while every system that knows it says that it is deleted: hidden, but a later word can bring it back. */
    deletedAtMs: integer('deleted_at_ms'),
    createdAtMs: integer('created_at_ms').notNull(),
    updatedAtMs: integer('updated_at_ms').notNull(),
  },
  (table) => [
    index('opportunities_hidden').on(table.deletedAtMs).where(sql`deleted_at_ms IS NOT NULL`),
    index('opportunities_by_owner').on(table.ownerEmail).where(sql`owner_email IS NOT NULL`),
    index('opportunities_by_account').on(table.accountPk),
  ],
);
