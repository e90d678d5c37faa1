import type { PersonInput } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { storedRow } from '../stored-row.ts';

/** Stores a person; one already known by source and external id, by a CRM record or by e-mail address is updated instead. */
export async function createPerson({ write }: WorkspaceContext, input: PersonInput): Promise<{ id: string; isNew: boolean }> {
  return storedRow(await write('rows.upsert', { noun: 'person', rows: [input] }));
}
