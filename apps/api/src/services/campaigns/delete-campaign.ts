import type { WorkspaceContext } from '../../workspace-context.ts';

/** Removes a campaign. Its touches stay, without a campaign. @returns whether there was one */
export async function deleteCampaign({ write }: WorkspaceContext, id: string): Promise<boolean> {
  return write('rows.delete', { noun: 'campaign', id });
}
