import { AppError, type Job, type JobInput } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { getJob } from './get-job.ts';
import type { JobKinds } from './job-kinds.ts';

/**
 * Has a job run now, whatever its schedule says.
 *
 * @throws AppError `not_found` when there is no such kind; `conflict` while another of the kind waits or runs
 */
export async function runJob(context: WorkspaceContext, { kind }: JobInput, kinds: JobKinds): Promise<Job> {
  const known = kinds.get(kind);
  if (!known) throw new AppError('not_found', `there is no job ${kind}: there are ${[...kinds.keys()].join(', ')}`);
  const id = await context.write('jobs.runNow', { kind, maxAttempts: known.maxAttempts });
  const job = getJob(context, id, kinds);
  if (!job) throw new AppError('not_found', `there is no ${id}`);
  return job;
}
