import { dayMs } from '@alongside/common';
import type { Context } from '../../context.ts';

/** How long the body of a delivery can be read and replayed. @unit milliseconds */
const appliedKeptMs = dayMs;
const failedKeptMs = 7 * dayMs;
/** How long a delivery is known when it is sent again. */
const knownMs = 90 * dayMs;
const chunk = 500;

/** Empties deliveries whose body was kept long enough, and forgets those that nobody sends any more. */
export async function purgeDeliveries({ writer, clock }: Context, workspaceId: string, signal: AbortSignal): Promise<void> {
  const nowMs = clock();
  const before = { appliedBeforeMs: nowMs - appliedKeptMs, failedBeforeMs: nowMs - failedKeptMs, forgottenBeforeMs: nowMs - knownMs };
  let purged: number;
  do {
    signal.throwIfAborted();
    purged = await writer.write(workspaceId, 'hooks.purge', { ...before, limit: chunk });
  } while (purged >= chunk);
}
