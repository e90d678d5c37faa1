import type { Opportunity, OpportunityStatus, Page, PageQuery } from '@alongside/common';
import { and, eq, gt } from '../../db/drizzle.ts';
import { idNow } from '../../db/reads/survivor-of.ts';
import { accounts, opportunities } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCursor, toPage } from '../cursor.ts';
import { seenRows } from '../records/seen-rows.ts';
import { readOpportunities } from './opportunity-rows.ts';

export interface OpportunitiesQuery extends PageQuery {
  readonly accountId?: string | undefined;
  readonly status?: OpportunityStatus | undefined;
}

/** One page of the opportunities that may be seen, the oldest first. */
export async function listOpportunities(
  context: WorkspaceContext,
  { limit, cursor, accountId, status }: OpportunitiesQuery,
): Promise<Page<Opportunity>> {
  const where = and(
    gt(opportunities.pk, readCursor(cursor)),
    seenRows(context, 'opportunity', opportunities.pk),
    accountId === undefined ? undefined : eq(accounts.id, idNow(context.native, 'account', accountId)),
    status === undefined ? undefined : eq(opportunities.status, status),
  );
  const { rows, ...page } = toPage(await readOpportunities(context, where, limit + 1), limit);
  return { items: rows.map(({ opportunity }) => opportunity), ...page };
}
