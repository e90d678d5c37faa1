import type { PushAudience } from '@alongside/common';
import { index, integer, sqliteTable, text } from '../../drizzle.ts';

/** Marketers' words that an item should be seen on certain records for a while. Their status is read off the clock, never stored. */
export const pushes = sqliteTable(
  'pushes',
  {
    pk: integer('pk').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    contentPk: integer('content_pk').notNull(),
    audience: text('audience', { mode: 'json' }).$type<PushAudience>().notNull(),
    startsAtMs: integer('starts_at_ms').notNull(),
    endsAtMs: integer('ends_at_ms').notNull(),
    priority: integer('priority').notNull(),
    reason: text('reason').notNull(),
    mode: text('mode', { enum: ['normal', 'must_show'] }).notNull(),
    capPerRecord: integer('cap_per_record').notNull(),
    ownerName: text('owner_name').notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
    updatedAtMs: integer('updated_at_ms').notNull(),
  },
  (table) => [index('pushes_by_content').on(table.contentPk)],
);
