import { integer, sqliteTable, text } from '../../drizzle.ts';

/** Erasures that were asked for, without a word about the person. */
export const erasures = sqliteTable('erasures', {
  id: text('id').primaryKey(),
  /** A keyed hash of the person's id, so that the same request finds its erasure again. */
  personHash: text('person_hash').notNull().unique(),
  status: text('status', { enum: ['running', 'done', 'failed'] }).notNull(),
  requestedAtMs: integer('requested_at_ms').notNull(),
  completedAtMs: integer('completed_at_ms'),
  /** What the proof looks for, sealed; empty once the proof is over. Lets an erasure go on after a crash. */
  sealed: text('sealed'),
  /** JSON: rows by kind. */
  removed: text('removed').notNull(),
  verified: integer('verified').notNull().default(0),
});
