import type { Account, Page, PageQuery } from '@alongside/common';
import { and, eq, gt } from '../../db/drizzle.ts';
import { accounts } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCursor, toPage } from '../cursor.ts';
import { seenRows } from '../records/seen-rows.ts';
import { readAccounts } from './account-rows.ts';

export interface AccountsQuery extends PageQuery {
  readonly domain?: string | undefined;
  readonly industry?: string | undefined;
}

/** One page of the accounts that may be seen, the oldest first. */
export async function listAccounts(context: WorkspaceContext, { limit, cursor, domain, industry }: AccountsQuery): Promise<Page<Account>> {
  const where = and(
    gt(accounts.pk, readCursor(cursor)),
    seenRows(context, 'account', accounts.pk),
    domain === undefined ? undefined : eq(accounts.domain, domain),
    industry === undefined ? undefined : eq(accounts.industry, industry),
  );
  const { rows, ...page } = toPage(await readAccounts(context, where, limit + 1), limit);
  return { items: rows.map(({ account }) => account), ...page };
}
