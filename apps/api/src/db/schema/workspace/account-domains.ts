import { index, integer, primaryKey, sqliteTable, text } from '../../drizzle.ts';

/** Domains of companies that became another one: the survivor is found by them too. */
export const accountDomains = sqliteTable(
  'account_domains',
  {
    domain: text('domain').notNull(),
    accountPk: integer('account_pk').notNull(),
  },
  (table) => [primaryKey({ columns: [table.domain, table.accountPk] }), index('account_domains_by_account').on(table.accountPk)],
);
