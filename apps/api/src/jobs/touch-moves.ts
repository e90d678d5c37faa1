import { moveTouches } from '../services/identity/move-touches.ts';
import { defineJob } from './define-job.ts';

export const touchMoves = defineJob({
  kind: 'touch_moves',
  title: 'Give touches to what their campaigns and items became',
  // Whoever merges puts one in the queue; this finds what one that failed has left.
  schedule: '50 1 * * *',
  run: ({ context, workspaceId, signal }) => moveTouches(context, workspaceId, signal),
});
