import type { PersonPatch } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** Changes a person. @returns its id, or `undefined` when there is no such person */
export async function updatePerson({ write }: WorkspaceContext, id: string, patch: PersonPatch): Promise<string | undefined> {
  return write('rows.patch', { noun: 'person', id, patch });
}
