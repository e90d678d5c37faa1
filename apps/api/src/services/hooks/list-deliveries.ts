import type { HookDelivery, HookDeliveryQuery, Page } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCursor, toPage } from '../cursor.ts';
import { readDeliveries } from './delivery-rows.ts';

/** One page of what came in, the newest first. */
export function listDeliveries({ native }: WorkspaceContext, { limit, cursor, endpointId, state }: HookDeliveryQuery): Page<HookDelivery> {
  const beforePk = readCursor(cursor) || Number.MAX_SAFE_INTEGER;
  const { rows, ...page } = toPage(readDeliveries(native, { endpointId, state, beforePk, limit: limit + 1 }), limit);
  return { items: rows.map(({ delivery }) => delivery), ...page };
}
