import type { PersonaInput } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { storedRow } from '../stored-row.ts';

/** Stores a persona. */
export async function createPersona({ write }: WorkspaceContext, input: PersonaInput): Promise<{ id: string; isNew: boolean }> {
  return storedRow(await write('rows.upsert', { noun: 'persona', rows: [input] }));
}
