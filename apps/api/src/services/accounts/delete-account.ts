import type { WorkspaceContext } from '../../workspace-context.ts';

/** Removes an account. Its people and opportunities stay, without an account. @returns whether there was one */
export async function deleteAccount({ write }: WorkspaceContext, id: string): Promise<boolean> {
  return write('rows.delete', { noun: 'account', id });
}
