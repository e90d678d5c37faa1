import type { CrmSiteRequest } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { siteOrigin } from './site-origin.ts';

/** Asks for a CRM installation; one that is listed, asked for or declined already stays as it is. */
export async function requestCrmSite({ write }: WorkspaceContext, request: CrmSiteRequest): Promise<{ id: string; isNew: boolean }> {
  return write('crmSites.request', { ...request, origin: siteOrigin(request.origin, request.crm) });
}
