import type { Job } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { getJob } from './get-job.ts';
import type { JobKinds } from './job-kinds.ts';

/**
 * Has a job tried once more: one that failed or was cancelled, or that waits for its next attempt.
 *
 * @returns `undefined` when there is none with this id
 * @throws AppError `conflict` when it runs or is done
 */
export async function retryJob(context: WorkspaceContext, id: string, kinds: JobKinds): Promise<Job | undefined> {
  return (await context.write('jobs.retry', { id })) ? getJob(context, id, kinds) : undefined;
}
