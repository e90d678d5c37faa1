import type { CampaignRow } from '../kinds/campaigns.ts';
import type { RowStore, StoreContext } from './define-row-store.ts';
import { inPieces } from './in-pieces.ts';
import { withCleared } from './with-cleared.ts';

export function storeCampaigns({ write }: StoreContext): RowStore<CampaignRow> {
  return {
    store: async (rows) => {
      const inputs = rows.map(({ input, cleared }) => withCleared(input, cleared));
      return { results: inPieces(inputs, (piece) => write('rows.upsert', { noun: 'campaign', rows: piece })) };
    },
    accountsCreated: () => 0,
    notes: () => [],
  };
}
