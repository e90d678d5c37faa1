import { AppError } from '@alongside/common';
import type { Context } from '../../context.ts';
import { type DueJobs, readDueJobs } from '../../db/reads/read-due-jobs.ts';

/** What a runner may begin in a workspace; nothing where the workspace is gone. */
export async function dueJobs(
  { stores, clock }: Context,
  workspaceId: string,
  look: { readonly running: ReadonlySet<string>; readonly farMs: number; readonly leaseMs: number },
): Promise<DueJobs> {
  try {
    const { native } = await stores.get(workspaceId);
    return readDueJobs(native, { ...look, nowMs: clock() });
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return { due: [], cancelled: [], nextAtMs: undefined };
    throw error;
  }
}
