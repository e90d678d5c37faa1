import { type ContentUsage, msToInstant } from '@alongside/common';
import { eq } from '../../db/drizzle.ts';
import { idNow } from '../../db/reads/survivor-of.ts';
import { contentItems, contentUsage } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** How a content item was used, or `undefined` when there is no such item. */
export async function getUsage({ read, native }: WorkspaceContext, id: string): Promise<ContentUsage | undefined> {
  const [row] = await read
    .select({ id: contentItems.id, usage: contentUsage })
    .from(contentItems)
    .leftJoin(contentUsage, eq(contentUsage.contentPk, contentItems.pk))
    .where(eq(contentItems.id, idNow(native, 'content', id)))
    .limit(1);
  if (!row) return undefined;
  const { shown = 0, copied = 0, opened = 0, useful = 0, notUseful = 0, lastUsedAtMs = null } = row.usage ?? {};
  const counts = { contentId: row.id, shown, copied, opened, useful, notUseful };
  return lastUsedAtMs === null ? counts : { ...counts, lastUsedAt: msToInstant(lastUsedAtMs) };
}
