import { integer, sqliteTable, text } from '../../drizzle.ts';

/** How long each kind of data is kept, and what the last run removed. No days: for ever. */
export const retentionRules = sqliteTable('retention_rules', {
  kind: text('kind', { enum: ['touches', 'feedback', 'audit', 'inactive_people', 'sessions'] }).primaryKey(),
  days: integer('days'),
  lastRunAtMs: integer('last_run_at_ms'),
  lastRemoved: integer('last_removed'),
});
