import type { CampaignRow } from '../kinds/campaigns.ts';
import type { RowStore, StoreContext } from './define-row-store.ts';
import { withCleared } from './with-cleared.ts';

export function storeCampaigns({ write }: StoreContext): RowStore<CampaignRow> {
  return {
    store: async (rows) => {
      const inputs = rows.map(({ input, cleared }) => withCleared(input, cleared));
      return { results: write('rows.upsert', { noun: 'campaign', rows: inputs }) };
    },
    accountsCreated: () => 0,
    notes: () => [],
  };
}
