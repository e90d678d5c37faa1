import type { WorkspaceContext } from '../../workspace-context.ts';

/** Takes a CRM site off the list. @returns whether there was one */
export async function removeCrmSite({ write }: WorkspaceContext, id: string): Promise<boolean> {
  return write('crmSites.delete', { id });
}
