import { integer, sqliteTable, text } from '../../drizzle.ts';

/** CRM installations that the workspace uses or was asked to. */
export const crmSites = sqliteTable('crm_sites', {
  id: text('id').primaryKey(),
  origin: text('origin').notNull().unique(),
  crm: text('crm').notNull(),
  hints: integer('hints').notNull(),
  /** JSON list of card ids. */
  cardsOff: text('cards_off').notNull(),
  status: text('status', { enum: ['approved', 'requested', 'declined'] }).notNull(),
  /** The member or key that asked. */
  requestedBy: text('requested_by'),
  reason: text('reason'),
  createdAtMs: integer('created_at_ms').notNull(),
  decidedAtMs: integer('decided_at_ms'),
});
