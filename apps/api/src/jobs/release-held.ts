import { releaseHeld as release } from '../services/events/release-held.ts';
import { defineJob } from './define-job.ts';

export const releaseHeld = defineJob({
  kind: 'release_held',
  title: 'Apply events that waited for somebody who is known by now',
  // Whoever makes them known puts one in the queue; this finds what one that failed has left.
  schedule: '30 1 * * *',
  run: ({ context, workspaceId, signal }) => release(context, workspaceId, signal),
});
