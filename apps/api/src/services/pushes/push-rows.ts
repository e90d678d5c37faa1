import { msToInstant, type Push } from '@alongside/common';
import { eq, getTableColumns, type SQL } from '../../db/drizzle.ts';
import { contentItems, pushes } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** Pushes that meet the condition, in order of their row numbers; whether one is live is read off the clock. */
export async function readPushes(
  { read, clock }: Pick<WorkspaceContext, 'read' | 'clock'>,
  where: SQL | undefined,
  limit: number,
): Promise<{ readonly pk: number; readonly push: Push }[]> {
  const rows = await read
    .select({ ...getTableColumns(pushes), contentId: contentItems.id })
    .from(pushes)
    .innerJoin(contentItems, eq(contentItems.pk, pushes.contentPk))
    .where(where)
    .orderBy(pushes.pk)
    .limit(limit);
  const nowMs = clock();
  return rows.map(({ pk, contentPk: _, startsAtMs, endsAtMs, createdAtMs, updatedAtMs, ...row }) => ({
    pk,
    push: {
      ...row,
      startsAt: msToInstant(startsAtMs),
      endsAt: msToInstant(endsAtMs),
      status: nowMs < startsAtMs ? 'scheduled' : nowMs < endsAtMs ? 'live' : 'ended',
      createdAt: msToInstant(createdAtMs),
      updatedAt: msToInstant(updatedAtMs),
    },
  }));
}
