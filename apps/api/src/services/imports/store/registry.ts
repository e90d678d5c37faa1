import type { RowStores } from './define-row-store.ts';
import { storeAccounts } from './store-accounts.ts';
import { storeCampaigns } from './store-campaigns.ts';
import { storeContent } from './store-content.ts';
import { storeOpportunities } from './store-opportunities.ts';
import { storePeople } from './store-people.ts';
import { storeTouches } from './store-touches.ts';

/** How rows of each kind are stored. */
export const rowStores: RowStores = {
  accounts: storeAccounts,
  campaigns: storeCampaigns,
  content: storeContent,
  opportunities: storeOpportunities,
  people: storePeople,
  touches: storeTouches,
};
