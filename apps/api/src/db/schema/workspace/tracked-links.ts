import { index, integer, sqliteTable, text } from '../../drizzle.ts';

/** Links that a rep sends instead of an item's own address: who follows one is recorded. */
export const trackedLinks = sqliteTable(
  'tracked_links',
  {
    pk: integer('pk').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    /** Of the secret part of its address. */
    hash: text('hash').notNull().unique(),
    url: text('url').notNull(),
    contentPk: integer('content_pk'),
    personPk: integer('person_pk'),
    campaignPk: integer('campaign_pk'),
    createdBy: text('created_by').notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
    expiresAtMs: integer('expires_at_ms'),
    revokedAtMs: integer('revoked_at_ms'),
  },
  (table) => [index('tracked_links_by_person').on(table.personPk), index('tracked_links_by_content').on(table.contentPk)],
);
