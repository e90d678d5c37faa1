import { integer, primaryKey, sqliteTable, text } from '../../drizzle.ts';

/** What a deal's stage was from when on: every word of a source about it, by source time. */
export const opportunityStages = sqliteTable(
  'opportunity_stages',
  {
    opportunityPk: integer('opportunity_pk').notNull(),
    atMs: integer('at_ms').notNull(),
    stage: text('stage'),
    buyingStage: text('buying_stage'),
    status: text('status', { enum: ['open', 'won', 'lost'] }),
    amountCents: integer('amount_cents'),
    currency: text('currency'),
  },
  (table) => [primaryKey({ columns: [table.opportunityPk, table.atMs] })],
);
