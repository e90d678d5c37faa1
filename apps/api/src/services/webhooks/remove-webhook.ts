import { deliveriesAPart } from '../../db/mutations/webhooks/empty-webhook.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';

/**
 * Removes a webhook; what waits for it is not sent any more. Its deliveries go first and in parts, so that nobody's write waits for all of
 * them: one that a crash cuts off leaves a webhook that is paused, and is completed by its repetition.
 *
 * @returns whether there was one
 */
export async function removeWebhook({ write }: Pick<WorkspaceContext, 'write'>, id: string): Promise<boolean> {
  while ((await write('webhooks.empty', { id })) === deliveriesAPart);
  return write('webhooks.delete', { id });
}
