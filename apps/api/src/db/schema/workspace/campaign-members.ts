import { index, integer, primaryKey, sqliteTable, text } from '../../drizzle.ts';

/** Who is part of which campaign and how they answered: the newest word by source time. */
export const campaignMembers = sqliteTable(
  'campaign_members',
  {
    campaignPk: integer('campaign_pk').notNull(),
    personPk: integer('person_pk').notNull(),
    /** The source's own word, such as `Attended`. */
    status: text('status'),
    hasResponded: integer('has_responded', { mode: 'boolean' }),
    firstRespondedAtMs: integer('first_responded_at_ms'),
    source: text('source'),
    externalId: text('external_id'),
    atMs: integer('at_ms').notNull(),
    isRemoved: integer('is_removed', { mode: 'boolean' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.campaignPk, table.personPk] }), index('campaign_members_by_person').on(table.personPk)],
);
