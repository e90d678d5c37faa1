import type { Page, PageQuery, Push } from '@alongside/common';
import { and, eq, gt, lte, type SQL } from '../../db/drizzle.ts';
import { idNow } from '../../db/reads/survivor-of.ts';
import { contentItems, pushes } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCursor, toPage } from '../cursor.ts';
import { readPushes } from './push-rows.ts';

export interface PushesQuery extends PageQuery {
  readonly status?: Push['status'] | undefined;
  readonly contentId?: string | undefined;
}

/** One page of the pushes, the oldest first. */
export async function listPushes(context: WorkspaceContext, { limit, cursor, status, contentId }: PushesQuery): Promise<Page<Push>> {
  const where = and(
    gt(pushes.pk, readCursor(cursor)),
    status === undefined ? undefined : statusIs(status, context.clock()),
    contentId === undefined ? undefined : eq(contentItems.id, idNow(context.native, 'content', contentId)),
  );
  const { rows, ...page } = toPage(await readPushes(context, where, limit + 1), limit);
  return { items: rows.map(({ push }) => push), ...page };
}

function statusIs(status: Push['status'], nowMs: number): SQL | undefined {
  if (status === 'scheduled') return gt(pushes.startsAtMs, nowMs);
  if (status === 'live') return and(lte(pushes.startsAtMs, nowMs), gt(pushes.endsAtMs, nowMs));
  return and(lte(pushes.startsAtMs, nowMs), lte(pushes.endsAtMs, nowMs));
}
