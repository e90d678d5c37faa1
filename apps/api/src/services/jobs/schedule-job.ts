import type { Context } from '../../context.ts';
import type { MutationInput } from '../../db/mutations/registry.ts';
import { hasJob } from '../../db/reads/has-job.ts';

/** Puts a job in the queue unless it was there for that period already. */
export async function scheduleJob({ stores, writer }: Context, workspaceId: string, job: MutationInput<'jobs.enqueue'>): Promise<void> {
  const { native } = await stores.get(workspaceId);
  if (!hasJob(native, job.kind, job.period)) await writer.write(workspaceId, 'jobs.enqueue', job);
}
