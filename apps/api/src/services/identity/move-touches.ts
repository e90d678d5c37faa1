import type { Context } from '../../context.ts';

/** Has touches follow the campaigns and items that were merged, in small writes between which others get their turn. */
export async function moveTouches({ writer }: Context, workspaceId: string, signal: AbortSignal): Promise<void> {
  do signal.throwIfAborted();
  while (await writer.write(workspaceId, 'identity.moveTouches', {}));
}
