import type { Invitation, Page, PageQuery } from '@alongside/common';
import { gt } from '../../db/drizzle.ts';
import { invitations } from '../../db/schema/control/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readIdCursor, toIdPage } from '../id-cursor.ts';
import { readInvitations } from './invitation-rows.ts';

/** One page of the workspace's invitations, the oldest first, with those that are over. */
export async function listInvitations(context: WorkspaceContext, { limit, cursor }: PageQuery): Promise<Page<Invitation>> {
  return toIdPage(await readInvitations(context, gt(invitations.id, readIdCursor(cursor)), limit + 1), limit);
}
