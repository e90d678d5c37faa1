import { dayMs } from '@alongside/common';
import type { Context } from '../../context.ts';

/** How long it can be seen what became of a job. @unit milliseconds */
const keptMs = 30 * dayMs;
const chunk = 1_000;

/** Removes the rows of jobs that ended more than thirty days ago. */
export async function removeOldJobs({ writer, clock }: Context, workspaceId: string, signal: AbortSignal): Promise<void> {
  const beforeMs = clock() - keptMs;
  let removed: number;
  do {
    signal.throwIfAborted();
    removed = await writer.write(workspaceId, 'jobs.removeOld', { beforeMs, limit: chunk });
  } while (removed === chunk);
}
