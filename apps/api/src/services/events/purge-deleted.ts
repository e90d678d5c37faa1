import { dayMs } from '@alongside/common';
import type { Context } from '../../context.ts';

/** How long a row that every system has deleted can still be brought back by a later word. @unit milliseconds */
const hiddenMs = 90 * dayMs;
/** How long an event waits for somebody it speaks of. @unit milliseconds */
const heldMs = 90 * dayMs;
/** As many as that at most in one write, which ends earlier where they take long. */
const chunk = 100;

/** Removes what was hidden long ago, and events that waited for too long, in small writes between which others get their turn. */
export async function purgeDeleted({ writer, clock }: Context, workspaceId: string, signal: AbortSignal): Promise<void> {
  const nowMs = clock();
  let removed: number;
  do {
    signal.throwIfAborted();
    removed = await writer.write(workspaceId, 'events.purge', {
      hiddenBeforeMs: nowMs - hiddenMs,
      heldBeforeMs: nowMs - heldMs,
      limit: chunk,
    });
  } while (removed > 0);
}
