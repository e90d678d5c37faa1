import { type ContentItem, msToInstant } from '@alongside/common';
import { and, isNull, type SQL } from '../../db/drizzle.ts';
import { contentItems } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { withoutNull } from '../without-null.ts';

/** Content items that meet the condition and are not hidden, in order of their row numbers. */
export async function readContent(
  { read }: Pick<WorkspaceContext, 'read'>,
  where: SQL | undefined,
  limit: number,
): Promise<{ readonly pk: number; readonly item: ContentItem }[]> {
  const rows = await read
    .select()
    .from(contentItems)
    .where(and(isNull(contentItems.deletedAtMs), where))
    .orderBy(contentItems.pk)
    .limit(limit);
  return rows.map(({ pk, createdAtMs, updatedAtMs, validFromMs, validUntilMs, fieldTimes: _, deletedAtMs: __, ...row }) => ({
    pk,
    item: {
      ...withoutNull(row),
      ...(validFromMs === null ? {} : { validFrom: msToInstant(validFromMs) }),
      ...(validUntilMs === null ? {} : { validUntil: msToInstant(validUntilMs) }),
      createdAt: msToInstant(createdAtMs),
      updatedAt: msToInstant(updatedAtMs),
    },
  }));
}
