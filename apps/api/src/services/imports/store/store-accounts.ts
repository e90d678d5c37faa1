import type { AccountRow } from '../kinds/accounts.ts';
import type { RowStore, StoreContext } from './define-row-store.ts';
import { inPieces } from './in-pieces.ts';
import { withCleared } from './with-cleared.ts';

export function storeAccounts({ write }: StoreContext): RowStore<AccountRow> {
  return {
    store: async (rows) => {
      const inputs = rows.map(({ input, cleared }) => withCleared(input, cleared));
      return { results: inPieces(inputs, (piece) => write('rows.upsert', { noun: 'account', rows: piece })) };
    },
    accountsCreated: () => 0,
    notes: () => [],
  };
}
