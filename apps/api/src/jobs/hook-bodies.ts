import { purgeDeliveries } from '../services/hooks/purge-deliveries.ts';
import { defineJob } from './define-job.ts';

export const hookBodies = defineJob({
  kind: 'hook_bodies',
  title: 'Empty deliveries of other systems that were kept long enough',
  schedule: '15 * * * *',
  run: ({ context, workspaceId, signal }) => purgeDeliveries(context, workspaceId, signal),
});
