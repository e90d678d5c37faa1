import type { OpportunityPatch } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** Changes an opportunity. @returns its id, or `undefined` when there is none */
export async function updateOpportunity({ write }: WorkspaceContext, id: string, patch: OpportunityPatch): Promise<string | undefined> {
  return write('rows.patch', { noun: 'opportunity', id, patch });
}
