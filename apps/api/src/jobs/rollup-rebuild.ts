import { rebuildRollups } from '../services/analytics/rebuild-rollups.ts';
import { defineJob } from './define-job.ts';

export const rollupRebuild = defineJob({
  kind: 'rollup_rebuild',
  title: 'Compare the counts of touches with the touches, and count anew',
  run: ({ context, workspaceId, signal, progress }) => rebuildRollups(context, { workspaceId, signal, progress }),
});
