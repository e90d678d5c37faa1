import type { Account } from '@alongside/common';
import { eq } from '../../db/drizzle.ts';
import { idNow } from '../../db/reads/survivor-of.ts';
import { accounts } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { seenOne } from '../records/seen-one.ts';
import { readAccounts } from './account-rows.ts';

/** The account with that id, or `undefined` when there is none or it may not be seen. */
export async function getAccount(context: WorkspaceContext, id: string): Promise<Account | undefined> {
  const [row] = await readAccounts(context, eq(accounts.id, idNow(context.native, 'account', id)), 1);
  return seenOne(context, 'account', row)?.account;
}
