import type { CrmSiteInput } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { siteOrigin } from './site-origin.ts';

/** Lists a CRM installation as approved; one of the same origin that is known becomes this one. */
export async function createCrmSite({ write }: WorkspaceContext, input: CrmSiteInput): Promise<{ id: string; isNew: boolean }> {
  return write('crmSites.store', { ...input, origin: siteOrigin(input.origin, input.crm) });
}
