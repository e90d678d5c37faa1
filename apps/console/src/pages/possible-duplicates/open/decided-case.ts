import type { CaseOutcome, CaseReopened } from '@alongside/common';
import { ApiError } from '../../../api/api-error.ts';
import { ask } from '../../../api/ask.ts';

/** What was decided about a pair just now. */
export interface DecidedCase {
  readonly id: string;
  readonly mergeId: CaseOutcome['mergeId'];
  /** What the two are called. */
  readonly one: string;
  readonly other: string;
}

/** Takes a decision back: the two are two again, and somebody is asked again. */
export async function takeBack({ id, mergeId }: DecidedCase): Promise<CaseReopened> {
  if (mergeId !== undefined) await ask('POST', `/v1/merges/${mergeId}/undo`).catch(unlessGone);
  return ask<CaseReopened>('POST', `/v1/identity-cases/${id}/reopen`);
}

/** A merge that was undone already, in another tab or by a try whose answer got lost, is as good. */
function unlessGone(error: unknown): void {
  if (!(error instanceof ApiError && error.code === 'not_found')) throw error;
}
