import { defineMutation } from '../define-mutation.ts';
import { type DueJob, storeJob } from './store-job.ts';

/** Puts a job in the queue. @returns its id; `undefined` when there is one for that period already */
export const enqueueJob = defineMutation({
  name: 'jobs.enqueue',
  run: (sql, job: DueJob, tools): string | undefined => storeJob(sql, job, tools),
});
