import type { Context } from '../../context.ts';

/** Applies events whose wait is over, in small writes between which others get their turn. */
export async function releaseHeld({ writer }: Context, workspaceId: string, signal: AbortSignal): Promise<void> {
  do signal.throwIfAborted();
  while ((await writer.write(workspaceId, 'events.release', {})) > 0);
}
