import type { Job } from '@alongside/common';
import { readJob } from '../../db/reads/read-jobs.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import type { JobKinds } from './job-kinds.ts';
import { toJob } from './to-job.ts';

export function getJob({ native }: WorkspaceContext, id: string, kinds: JobKinds): Job | undefined {
  const row = readJob(native, id);
  return row && toJob(row, kinds);
}
