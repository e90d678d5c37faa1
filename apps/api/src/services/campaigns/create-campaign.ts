import type { CampaignInput } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { storedRow } from '../stored-row.ts';

/** Stores a campaign; a campaign already known by source and external id is updated instead. */
export async function createCampaign({ write }: WorkspaceContext, input: CampaignInput): Promise<{ id: string; isNew: boolean }> {
  return storedRow(await write('rows.upsert', { noun: 'campaign', rows: [input] }));
}
