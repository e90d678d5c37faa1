import type { AccountInput } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { storedRow } from '../stored-row.ts';

/** Stores an account; an account already known by source and external id, by a CRM record or by domain is updated instead. */
export async function createAccount({ write }: WorkspaceContext, input: AccountInput): Promise<{ id: string; isNew: boolean }> {
  return storedRow(await write('rows.upsert', { noun: 'account', rows: [input] }));
}
