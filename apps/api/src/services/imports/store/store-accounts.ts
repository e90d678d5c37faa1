import type { AccountRow } from '../kinds/accounts.ts';
import type { RowStore, StoreContext } from './define-row-store.ts';
import { withCleared } from './with-cleared.ts';

export function storeAccounts({ write }: StoreContext): RowStore<AccountRow> {
  return {
    store: (rows) => write('rows.upsert', { noun: 'account', rows: rows.map(({ input, cleared }) => withCleared(input, cleared)) }),
    accountsCreated: () => 0,
    notes: () => [],
  };
}
