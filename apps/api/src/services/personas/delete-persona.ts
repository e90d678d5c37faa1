import type { WorkspaceContext } from '../../workspace-context.ts';

/** Removes a persona, and its tag from content. Refused while a push that has not ended names it. @returns whether there was one */
export async function deletePersona({ write }: WorkspaceContext, id: string): Promise<boolean> {
  return write('rows.delete', { noun: 'persona', id });
}
