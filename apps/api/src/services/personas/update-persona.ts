import type { PersonaPatch } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** Changes a persona. @returns its id, or `undefined` when there is none */
export async function updatePersona({ write }: WorkspaceContext, id: string, patch: PersonaPatch): Promise<string | undefined> {
  return write('rows.patch', { noun: 'persona', id, patch });
}
