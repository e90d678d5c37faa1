import type { TouchChannel } from '@alongside/common';
import { index, integer, sql, sqliteTable, text } from '../../drizzle.ts';

/** What marketing ran, runs or plans. */
export const campaigns = sqliteTable(
  'campaigns',
  {
    pk: integer('pk').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    name: text('name').notNull(),
    channel: text('channel').$type<TouchChannel>(),
    status: text('status', { enum: ['planned', 'running', 'ended', 'cancelled'] }).notNull(),
    startsAtMs: integer('starts_at_ms'),
    endsAtMs: integer('ends_at_ms'),
    ownerName: text('owner_name'),
    url: text('url'),
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
    index('campaigns_hidden').on(table.deletedAtMs).where(sql`deleted_at_ms IS NOT NULL`),
    index('campaigns_by_name').on(table.name),
  ],
);
