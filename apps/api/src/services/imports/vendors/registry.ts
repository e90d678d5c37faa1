import { hubspotCampaigns, hubspotTouches } from './hubspot-marketing.ts';
import { hubspotAccounts, hubspotOpportunities, hubspotPeople } from './hubspot-records.ts';
import { marketoCampaigns, marketoPeople, marketoTouches } from './marketo.ts';
import { salesforceCampaigns, salesforceTouches } from './salesforce-marketing.ts';
import { salesforceAccounts, salesforceOpportunities, salesforcePeople } from './salesforce-records.ts';

/** Every export that is recognised by its header. The first that fits wins: the pickier stand before the looser. */
export const vendorExports = [
  marketoTouches,
  marketoCampaigns,
  hubspotOpportunities,
  hubspotPeople,
  hubspotAccounts,
  hubspotCampaigns,
  hubspotTouches,
  salesforceTouches,
  salesforceOpportunities,
  marketoPeople,
  salesforcePeople,
  salesforceAccounts,
  salesforceCampaigns,
] as const;
