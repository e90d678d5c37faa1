import type { WorkspaceContext } from '../../workspace-context.ts';

/** Removes a person with all touches, links and feedback. @returns whether there was one */
export async function deletePerson({ write }: WorkspaceContext, id: string): Promise<boolean> {
  return write('rows.delete', { noun: 'person', id });
}
