import type { Page, PageQuery, Webhook } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCursor, toPage } from '../cursor.ts';
import { readWebhooks } from './webhook-rows.ts';

/** One page of the workspace's webhooks, the oldest first. */
export async function listWebhooks(context: WorkspaceContext, { limit, cursor }: PageQuery): Promise<Page<Webhook>> {
  const { rows, ...page } = toPage(readWebhooks(context, readCursor(cursor), limit + 1), limit);
  return { items: rows.map(({ webhook }) => webhook), ...page };
}
