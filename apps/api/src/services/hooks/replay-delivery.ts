import type { HookDeliveryDetail } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readDelivery } from './delivery-rows.ts';

/** Has a delivery applied once more. @returns it, or `undefined` when there is none. @throws AppError `conflict` without its body */
export async function replayDelivery({ native, write }: WorkspaceContext, id: string): Promise<HookDeliveryDetail | undefined> {
  return (await write('hooks.replay', { id })) ? readDelivery(native, id) : undefined;
}
