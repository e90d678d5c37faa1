import { foldClicks } from '../services/links/fold-clicks.ts';
import { defineJob } from './define-job.ts';

export const clickFold = defineJob({
  kind: 'click_fold',
  title: 'Tell what followed links mean, where a process that ended has left some',
  schedule: '*/10 * * * *',
  run: ({ context, workspaceId, signal }) => foldClicks(context, workspaceId, signal),
});
