import type { Campaign } from '@alongside/common';
import { eq } from '../../db/drizzle.ts';
import { idNow } from '../../db/reads/survivor-of.ts';
import { campaigns } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCampaigns } from './campaign-rows.ts';

/** The campaign with that id, or `undefined`. */
export async function getCampaign(context: WorkspaceContext, id: string): Promise<Campaign | undefined> {
  return (await readCampaigns(context, eq(campaigns.id, idNow(context.native, 'campaign', id)), 1))[0]?.campaign;
}
