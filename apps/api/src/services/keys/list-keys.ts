import type { ApiKey, Page, PageQuery } from '@alongside/common';
import { gt } from '../../db/drizzle.ts';
import { apiKeys } from '../../db/schema/control/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readIdCursor, toIdPage } from '../id-cursor.ts';
import { readKeys } from './key-rows.ts';

/** One page of the workspace's keys, revoked ones too, the oldest first. */
export async function listKeys(context: WorkspaceContext, { limit, cursor }: PageQuery): Promise<Page<ApiKey>> {
  return toIdPage(await readKeys(context, gt(apiKeys.id, readIdCursor(cursor)), limit + 1), limit);
}
