import type { CrmSitePatch } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCrmSite } from './crm-site-rows.ts';
import { refuseOtherVendor } from './site-origin.ts';

/** Changes a CRM site, or decides about a request. @returns its id, or `undefined` when there is none */
export async function updateCrmSite(context: WorkspaceContext, id: string, patch: CrmSitePatch): Promise<string | undefined> {
  const site = readCrmSite(context, id);
  if (site && patch.crm !== undefined) refuseOtherVendor(site.origin, patch.crm);
  return site && context.write('crmSites.patch', { id, patch });
}
