import { builds } from '../builds.ts';
import { crms } from '../world/crm-addresses.ts';
import { crmRecords } from '../world/crm-records.ts';
import { demoCrmData } from '../world/demo-crm-data.ts';
import type { SmallWorld } from '../world/small-world.ts';
import type { CrmSite } from './crm-site.ts';
import { demoCrm } from './demo-crm.ts';
import { ownCrm } from './own-crm.ts';

/** The site of each CRM's host name, with the records of a world. */
export function crmSites(world: SmallWorld, rootFontSize: string): Record<string, CrmSite> {
  return {
    [crms.salesforce.host]: demoCrm(builds.demoCrm, demoCrmData(world)),
    [crms.hubspot.host]: ownCrm({ shape: 'hubspot', records: crmRecords(world, 'hubspot'), rootFontSize }),
    [crms.dynamics.host]: ownCrm({ shape: 'dynamics', records: crmRecords(world, 'dynamics'), rootFontSize }),
  };
}
