import type { WebhookDeliveryDetail } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readDelivery } from './delivery-rows.ts';

/** Has a delivery tried again at once. @returns it, or `undefined` when there is none of that id */
export async function retryDelivery({ write, native }: WorkspaceContext, id: string): Promise<WebhookDeliveryDetail | undefined> {
  return (await write('webhooks.retry', { id })) ? readDelivery(native, id) : undefined;
}
