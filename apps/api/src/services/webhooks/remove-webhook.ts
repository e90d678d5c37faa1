import type { WorkspaceContext } from '../../workspace-context.ts';

/** Removes a webhook; what waits for it is not sent any more. @returns whether there was one */
export async function removeWebhook({ write }: WorkspaceContext, id: string): Promise<boolean> {
  return write('webhooks.delete', { id });
}
