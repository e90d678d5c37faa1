import { deliveriesAPart } from '../../db/mutations/hooks/empty-endpoint.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';

/**
 * Removes an endpoint. From the first moment on nothing comes in by it.
 *
 * @returns whether there was one
 * @throws AppError `conflict` while deliveries wait that were taken
 */
export async function removeEndpoint({ control, workspace, write, native }: WorkspaceContext, id: string): Promise<boolean> {
  if (!native.get('SELECT 1 FROM hook_endpoints WHERE id = ?', id)) return false;
  await control.write('hooks.closeAddress', { id, workspaceId: workspace.id });
  await write('hooks.patchEndpoint', { id, patch: { isPaused: true } });
  // In parts: nobody's write waits for all that ever came.
  let deliveries = 0;
  for (let removed = deliveriesAPart; removed === deliveriesAPart; deliveries += removed)
    removed = await write('hooks.emptyEndpoint', { id });
  return write('hooks.deleteEndpoint', { id, deliveries });
}
