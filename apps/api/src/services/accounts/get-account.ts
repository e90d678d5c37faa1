import type { Account } from '@alongside/common';
import { eq } from '../../db/drizzle.ts';
import { accounts } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readAccounts } from './account-rows.ts';

/** The account with that id, or `undefined`. */
export async function getAccount(context: WorkspaceContext, id: string): Promise<Account | undefined> {
  return (await readAccounts(context, eq(accounts.id, id), 1))[0]?.account;
}
