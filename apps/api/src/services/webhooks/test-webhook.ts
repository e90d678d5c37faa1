import type { WebhookDeliveryDetail } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readDelivery } from './delivery-rows.ts';

/** Sends a webhook an event that says nothing. @returns the delivery, or `undefined` when there is no such webhook */
export async function testWebhook({ write, native }: WorkspaceContext, id: string): Promise<WebhookDeliveryDetail | undefined> {
  const deliveryId = await write('webhooks.test', { id });
  return deliveryId === undefined ? undefined : readDelivery(native, deliveryId);
}
