import { removeOldJobs } from '../services/jobs/remove-old-jobs.ts';
import { defineJob } from './define-job.ts';

export const oldJobs = defineJob({
  kind: 'old_jobs',
  title: 'Remove the notes of jobs that ended long ago',
  schedule: '30 3 * * *',
  run: ({ context, workspaceId, signal }) => removeOldJobs(context, workspaceId, signal),
});
