import { foldClicks } from '../services/links/fold-clicks.ts';
import { defineJob } from './define-job.ts';

export const clickFold = defineJob({
  kind: 'click_fold',
  title: 'Tell what followed links mean where that was cut off',
  schedule: '7,22,37,52 * * * *',
  run: ({ context, workspaceId, signal }) => foldClicks(context, workspaceId, signal),
});
