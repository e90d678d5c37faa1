import type { Campaign, CampaignStatus, Page, PageQuery, TouchChannel } from '@alongside/common';
import { and, eq, gt } from '../../db/drizzle.ts';
import { campaigns } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCursor, toPage } from '../cursor.ts';
import { readCampaigns } from './campaign-rows.ts';

export interface CampaignsQuery extends PageQuery {
  readonly status?: CampaignStatus | undefined;
  readonly channel?: TouchChannel | undefined;
}

/** One page of the campaigns, the oldest first. */
export async function listCampaigns(
  context: WorkspaceContext,
  { limit, cursor, status, channel }: CampaignsQuery,
): Promise<Page<Campaign>> {
  const where = and(
    gt(campaigns.pk, readCursor(cursor)),
    status === undefined ? undefined : eq(campaigns.status, status),
    channel === undefined ? undefined : eq(campaigns.channel, channel),
  );
  const { rows, ...page } = toPage(await readCampaigns(context, where, limit + 1), limit);
  return { items: rows.map(({ campaign }) => campaign), ...page };
}
