import type { WorkspaceContext } from '../../workspace-context.ts';

/** Has a link lead nowhere from now on. @returns whether there is one */
export async function revokeLink({ write }: WorkspaceContext, id: string): Promise<boolean> {
  return write('links.revoke', { id });
}
