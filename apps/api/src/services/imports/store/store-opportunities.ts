import type { OpportunityRow } from '../kinds/opportunities.ts';
import type { RowStore, StoreContext } from './define-row-store.ts';
import { findByForeignName, foreignKey } from './find-known.ts';
import { inPieces } from './in-pieces.ts';
import { withCleared } from './with-cleared.ts';

/** Deals with the companies and people that are known already; those that are not are left out and counted. */
export function storeOpportunities(context: StoreContext): RowStore<OpportunityRow> {
  let companiesMissing = 0;
  let peopleMissing = 0;
  return {
    async store(rows) {
      const named = (ids: (row: OpportunityRow) => readonly string[]) =>
        rows.flatMap((row) => ids(row).map((externalId) => ({ source: row.input.source ?? '', externalId })));
      const accounts = findByForeignName(
        context,
        'account',
        named(({ accountExternalId }) => (accountExternalId ? [accountExternalId] : [])),
      );
      const people = findByForeignName(
        context,
        'person',
        named(({ contactExternalIds }) => contactExternalIds),
      );
      const inputs = rows.map(({ input, cleared, accountExternalId, contactExternalIds }) => {
        const source = input.source ?? '';
        const accountId = accountExternalId && accounts.get(foreignKey({ source, externalId: accountExternalId }));
        const contacts = contactExternalIds.flatMap((externalId) => {
          const personId = people.get(foreignKey({ source, externalId }));
          return personId === undefined ? [] : [{ personId }];
        });
        if (accountExternalId && !accountId) companiesMissing += 1;
        peopleMissing += contactExternalIds.length - contacts.length;
        return withCleared({ ...input, ...(accountId && { accountId }), ...(contacts.length > 0 && { contacts }) }, cleared);
      });
      return { results: inPieces(inputs, (piece) => context.write('rows.upsert', { noun: 'opportunity', rows: piece })) };
    },
    accountsCreated: () => 0,
    notes: () => [
      ...(companiesMissing > 0
        ? [`${companiesMissing} rows name a company that is not known here: import accounts, then this file again`]
        : []),
      ...(peopleMissing > 0 ? [`${peopleMissing} people in deals are not known here: import people, then this file again`] : []),
    ],
  };
}
