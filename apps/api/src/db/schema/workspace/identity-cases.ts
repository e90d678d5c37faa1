import { index, integer, sqliteTable, text } from '../../drizzle.ts';

/** Rows that may be one or not: somebody decides. A decision is remembered, so that the same doubt does not come back. */
export const identityCases = sqliteTable(
  'identity_cases',
  {
    pk: integer('pk').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    noun: text('noun', { enum: ['person', 'account', 'opportunity', 'campaign', 'content'] }).notNull(),
    /** The smaller row number first. */
    firstPk: integer('first_pk').notNull(),
    secondPk: integer('second_pk').notNull(),
    reason: text('reason').notNull(),
    status: text('status', { enum: ['open', 'merged', 'kept_apart'] }).notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
    decidedBy: text('decided_by'),
    decidedAtMs: integer('decided_at_ms'),
  },
  (table) => [
    index('identity_cases_by_status').on(table.status, table.pk),
    index('identity_cases_by_first').on(table.noun, table.firstPk, table.secondPk),
    index('identity_cases_by_second').on(table.noun, table.secondPk),
  ],
);
