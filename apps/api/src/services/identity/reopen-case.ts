import type { CaseReopened } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** Asks somebody again about two that are kept apart. @returns `undefined` when there is no such case */
export async function reopenCase({ write }: WorkspaceContext, id: string): Promise<CaseReopened | undefined> {
  const reopened = await write('identity.reopen', { id });
  return reopened && { id, ...reopened };
}
