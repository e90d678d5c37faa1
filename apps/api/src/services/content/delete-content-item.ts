import type { WorkspaceContext } from '../../workspace-context.ts';

/** Removes a content item with its ended pushes and its usage. Refused while a push of it has not ended. @returns whether there was one */
export async function deleteContentItem({ write }: WorkspaceContext, id: string): Promise<boolean> {
  return write('rows.delete', { noun: 'content', id });
}
