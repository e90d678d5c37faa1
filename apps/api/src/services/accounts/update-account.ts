import type { AccountPatch } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** Changes an account. @returns its id, or `undefined` when there is none */
export async function updateAccount({ write }: WorkspaceContext, id: string, patch: AccountPatch): Promise<string | undefined> {
  return write('rows.patch', { noun: 'account', id, patch });
}
