import type { CampaignPatch } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** Changes a campaign. @returns its id, or `undefined` when there is none */
export async function updateCampaign({ write }: WorkspaceContext, id: string, patch: CampaignPatch): Promise<string | undefined> {
  return write('rows.patch', { noun: 'campaign', id, patch });
}
