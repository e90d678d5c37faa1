import type { Page, TrackedLink, TrackedLinkQuery } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCursor, toPage } from '../cursor.ts';
import { type LinkMeans, readLinks } from './link-rows.ts';

/** One page of the workspace's links, the newest first. */
export async function listLinks(
  means: LinkMeans,
  { native }: WorkspaceContext,
  { limit, cursor, personId, contentId }: TrackedLinkQuery,
): Promise<Page<TrackedLink>> {
  const beforePk = readCursor(cursor) || Number.MAX_SAFE_INTEGER;
  const { rows, ...page } = toPage(readLinks(native, means, { personId, contentId, beforePk, limit: limit + 1 }), limit);
  return { items: rows.map(({ link }) => link), ...page };
}
