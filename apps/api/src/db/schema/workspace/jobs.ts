import { index, integer, sqliteTable, text, uniqueIndex } from '../../drizzle.ts';

/** Work that is done by itself, one row for each time it is due. */
export const jobs = sqliteTable(
  'jobs',
  {
    pk: integer('pk').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    kind: text('kind').notNull(),
    /** What it is due for, such as a day: there is one of a kind for each. */
    period: text('period').notNull(),
    state: text('state', { enum: ['waiting', 'running', 'done', 'failed', 'cancelled'] }).notNull(),
    input: text('input', { mode: 'json' }).$type<Record<string, unknown>>(),
    attempts: integer('attempts').notNull().default(0),
    maxAttempts: integer('max_attempts').notNull(),
    runAtMs: integer('run_at_ms').notNull(),
    /** Who runs it, and until when that is believed without another sign of life. */
    leaseOwner: text('lease_owner'),
    leaseUntilMs: integer('lease_until_ms'),
    done: integer('done').notNull().default(0),
    total: integer('total'),
    isCancelAsked: integer('is_cancel_asked', { mode: 'boolean' }).notNull().default(false),
    /** Where it goes on after an interruption; its own affair. */
    cursor: text('cursor'),
    failure: text('failure'),
    createdAtMs: integer('created_at_ms').notNull(),
    startedAtMs: integer('started_at_ms'),
    endedAtMs: integer('ended_at_ms'),
  },
  (table) => [uniqueIndex('jobs_by_period').on(table.kind, table.period), index('jobs_by_state').on(table.state, table.runAtMs)],
);
