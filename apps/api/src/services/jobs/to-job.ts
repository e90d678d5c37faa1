import { type Job, msToInstant } from '@alongside/common';
import type { JobRow } from '../../db/reads/read-jobs.ts';
import type { JobKinds } from './job-kinds.ts';

export function toJob(
  { pk: _, isCancelAsked, runAtMs, createdAtMs, startedAtMs, endedAtMs, done, total, ...row }: JobRow,
  kinds: JobKinds,
): Job {
  return {
    ...row,
    title: kinds.get(row.kind)?.title ?? row.kind,
    runAt: msToInstant(runAtMs),
    createdAt: msToInstant(createdAtMs),
    startedAt: startedAtMs === undefined ? undefined : msToInstant(startedAtMs),
    endedAt: endedAtMs === undefined ? undefined : msToInstant(endedAtMs),
    progress: { done, total },
    isStopping: isCancelAsked && row.state === 'running',
  };
}
