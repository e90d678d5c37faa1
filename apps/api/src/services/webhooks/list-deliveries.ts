import type { Page, WebhookDelivery, WebhookDeliveryQuery } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCursor, toPage } from '../cursor.ts';
import { readDeliveries } from './delivery-rows.ts';

/** One page of what was and is to be delivered, the newest first. */
export async function listDeliveries(
  { native }: WorkspaceContext,
  { limit, cursor, webhookId, state }: WebhookDeliveryQuery,
): Promise<Page<WebhookDelivery>> {
  const beforePk = readCursor(cursor) || Number.MAX_SAFE_INTEGER;
  const { rows, ...page } = toPage(readDeliveries(native, { webhookId, state, beforePk, limit: limit + 1 }), limit);
  return { items: rows.map(({ delivery }) => delivery), ...page };
}
