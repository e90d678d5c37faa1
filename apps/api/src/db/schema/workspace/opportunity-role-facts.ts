import { index, integer, primaryKey, sqliteTable, text } from '../../drizzle.ts';

/** The newest word on who has a part in which deal, also where it is that somebody has none any more; `opportunity_contacts` holds those who have. */
export const opportunityRoleFacts = sqliteTable(
  'opportunity_role_facts',
  {
    opportunityPk: integer('opportunity_pk').notNull(),
    personPk: integer('person_pk').notNull(),
    role: text('role'),
    atMs: integer('at_ms').notNull(),
    isRemoved: integer('is_removed', { mode: 'boolean' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.opportunityPk, table.personPk] }), index('opportunity_role_facts_by_person').on(table.personPk)],
);
