import type { AccountRow } from '../kinds/accounts.ts';
import type { RowStore, StoreContext } from './define-row-store.ts';
import { withCleared } from './with-cleared.ts';

export function storeAccounts({ write }: StoreContext): RowStore<AccountRow> {
  return {
    store: async (rows) => {
      const inputs = rows.map(({ input, cleared }) => withCleared(input, cleared));
      return { results: write('rows.upsert', { noun: 'account', rows: inputs }) };
    },
    accountsCreated: () => 0,
    notes: () => [],
  };
}
