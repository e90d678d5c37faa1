import type { Job, JobQuery, Page } from '@alongside/common';
import { readJobs } from '../../db/reads/read-jobs.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCursor, toPage } from '../cursor.ts';
import type { JobKinds } from './job-kinds.ts';
import { toJob } from './to-job.ts';

/** One page of the jobs, the newest first. */
export function listJobs({ native }: WorkspaceContext, { limit, cursor, state, kind }: JobQuery, kinds: JobKinds): Page<Job> {
  const { rows, ...page } = toPage(readJobs(native, { before: readCursor(cursor), limit: limit + 1, state, kind }), limit);
  return { items: rows.map((row) => toJob(row, kinds)), ...page };
}
