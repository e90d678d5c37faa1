import { AppError, type Job, type JobInput } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { getJob } from './get-job.ts';
import type { JobKinds } from './job-kinds.ts';

/**
 * Has a job run now, whatever its schedule says.
 *
 * @throws AppError `invalid_request` when there is no such kind; `conflict` while another of the kind waits or runs
 */
export async function runJob(context: WorkspaceContext, { kind }: JobInput, kinds: JobKinds): Promise<Job> {
  const known = kinds.get(kind);
  if (!known) {
    const message = `must be one of ${[...kinds.keys()].join(', ')}`;
    throw new AppError('invalid_request', `kind: ${message}`, { errors: [{ path: 'kind', message }] });
  }
  const id = await context.write('jobs.runNow', { kind, maxAttempts: known.maxAttempts });
  const job = getJob(context, id, kinds);
  if (!job) throw new AppError('not_found', `there is no ${id}`);
  return job;
}
