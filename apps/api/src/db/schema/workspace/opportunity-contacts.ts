import { index, integer, primaryKey, sqliteTable, text } from '../../drizzle.ts';

/** Who has a part in which deal. */
export const opportunityContacts = sqliteTable(
  'opportunity_contacts',
  {
    opportunityPk: integer('opportunity_pk').notNull(),
    personPk: integer('person_pk').notNull(),
    role: text('role'),
  },
  (table) => [primaryKey({ columns: [table.opportunityPk, table.personPk] }), index('opportunity_contacts_by_person').on(table.personPk)],
);
