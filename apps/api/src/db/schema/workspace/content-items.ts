import type { ContentKind, ContentTags } from '@alongside/common';
import { index, integer, sql, sqliteTable, text } from '../../drizzle.ts';

/** Material that a rep can give to a buyer. */
export const contentItems = sqliteTable(
  'content_items',
  {
    pk: integer('pk').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    kind: text('kind').$type<ContentKind>().notNull(),
    title: text('title').notNull(),
    url: text('url').notNull(),
    summary: text('summary'),
    tags: text('tags', { mode: 'json' }).$type<ContentTags>().notNull(),
    topic: text('topic'),
    language: text('language').notNull(),
    validFromMs: integer('valid_from_ms'),
    validUntilMs: integer('valid_until_ms'),
    version: integer('version').notNull(),
    status: text('status', { enum: ['draft', 'published', 'archived'] }).notNull(),
    ownerName: text('owner_name'),
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
    index('content_items_hidden').on(table.deletedAtMs).where(sql`deleted_at_ms IS NOT NULL`),
    index('content_items_by_url').on(table.url),
  ],
);
