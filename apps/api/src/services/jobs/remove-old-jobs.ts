import { dayMs } from '@alongside/common';
import type { Context } from '../../context.ts';

/** How long it can be seen that a job was done, and longer what went wrong. @unit milliseconds */
const doneKeptMs = 7 * dayMs;
const keptMs = 30 * dayMs;
const chunk = 1_000;

/** Removes the rows of jobs that were done a week ago, or failed or were cancelled thirty days ago. */
export async function removeOldJobs({ writer, clock }: Context, workspaceId: string, signal: AbortSignal): Promise<void> {
  const nowMs = clock();
  const before = { doneBeforeMs: nowMs - doneKeptMs, beforeMs: nowMs - keptMs };
  let removed: number;
  do {
    signal.throwIfAborted();
    removed = await writer.write(workspaceId, 'jobs.removeOld', { ...before, limit: chunk });
  } while (removed === chunk);
}
