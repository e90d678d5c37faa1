import type { Job } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { getJob } from './get-job.ts';
import type { JobKinds } from './job-kinds.ts';

/**
 * Cancels a job that waits; one that runs is asked to stop.
 *
 * @returns `undefined` when there is none with this id
 * @throws AppError `conflict` when it has ended
 */
export async function cancelJob(context: WorkspaceContext, id: string, kinds: JobKinds): Promise<Job | undefined> {
  return (await context.write('jobs.cancel', { id })) ? getJob(context, id, kinds) : undefined;
}
