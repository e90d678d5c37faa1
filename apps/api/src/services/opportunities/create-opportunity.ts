import type { OpportunityInput } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { storedRow } from '../stored-row.ts';

/** Stores an opportunity; an opportunity already known by source and external id or by a CRM record is updated instead. */
export async function createOpportunity({ write }: WorkspaceContext, input: OpportunityInput): Promise<{ id: string; isNew: boolean }> {
  return storedRow(await write('rows.upsert', { noun: 'opportunity', rows: [input] }));
}
