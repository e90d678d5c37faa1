import { type Campaign, msToInstant } from '@alongside/common';
import { and, isNull, type SQL } from '../../db/drizzle.ts';
import { campaigns } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { withoutNull } from '../without-null.ts';

/** Campaigns that meet the condition and are not hidden, in order of their row numbers. */
export async function readCampaigns(
  { read }: WorkspaceContext,
  where: SQL | undefined,
  limit: number,
): Promise<{ readonly pk: number; readonly campaign: Campaign }[]> {
  const rows = await read
    .select()
    .from(campaigns)
    .where(and(isNull(campaigns.deletedAtMs), where))
    .orderBy(campaigns.pk)
    .limit(limit);
  return rows.map(({ pk, startsAtMs, endsAtMs, createdAtMs, updatedAtMs, fieldTimes: _, deletedAtMs: __, ...row }) => ({
    pk,
    campaign: {
      ...withoutNull(row),
      ...(startsAtMs !== null && { startsAt: msToInstant(startsAtMs) }),
      ...(endsAtMs !== null && { endsAt: msToInstant(endsAtMs) }),
      createdAt: msToInstant(createdAtMs),
      updatedAt: msToInstant(updatedAtMs),
    },
  }));
}
