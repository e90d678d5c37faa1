import { purgeDeleted as purge } from '../services/events/purge-deleted.ts';
import { defineJob } from './define-job.ts';

export const purgeDeleted = defineJob({
  kind: 'purge_deleted',
  title: 'Remove what every system deleted long ago, and events that nobody sets free',
  schedule: '45 1 * * *',
  run: ({ context, workspaceId, signal }) => purge(context, workspaceId, signal),
});
