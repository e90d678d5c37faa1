import { defineJob } from './define-job.ts';

export const webhookMessages = defineJob({
  kind: 'webhook_messages',
  title: 'Remove what webhooks were told long ago',
  schedule: '20 1 * * *',
  async run({ context, workspaceId, signal }) {
    while (!signal.aborted && (await context.writer.write(workspaceId, 'webhooks.removeOld', {})) > 0);
  },
});
