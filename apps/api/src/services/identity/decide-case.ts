import type { CaseDecision, CaseOutcome } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** Does what somebody decided about a case. @returns `undefined` when there is no such case */
export async function decideCase({ write }: WorkspaceContext, id: string, decision: CaseDecision): Promise<CaseOutcome | undefined> {
  const outcome = await write('identity.decide', { id, ...decision });
  return outcome && { id, ...outcome };
}
