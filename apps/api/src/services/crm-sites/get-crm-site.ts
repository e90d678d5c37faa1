import type { ManagedCrmSite } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCrmSite } from './crm-site-rows.ts';

/** The CRM site with that id, or `undefined`. For whoever has just written it. */
export async function getCrmSite(context: WorkspaceContext, id: string): Promise<ManagedCrmSite | undefined> {
  return readCrmSite(context, id);
}
