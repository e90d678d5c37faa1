import { index, integer, primaryKey, sqliteTable, text } from '../../drizzle.ts';

/** Every mail address that was ever said of a person, in the form that is compared: also those that are no longer theirs. */
export const personalEmails = sqliteTable(
  'person_emails',
  {
    email: text('email').notNull(),
    personPk: integer('person_pk').notNull(),
    source: text('source'),
    firstSeenAtMs: integer('first_seen_at_ms').notNull(),
  },
  (table) => [primaryKey({ columns: [table.email, table.personPk] }), index('person_emails_by_person').on(table.personPk)],
);
