import type { WorkspaceContext } from '../../workspace-context.ts';

/** Removes an opportunity. The people with a part in it stay. @returns whether there was one */
export async function deleteOpportunity({ write }: WorkspaceContext, id: string): Promise<boolean> {
  return write('rows.delete', { noun: 'opportunity', id });
}
