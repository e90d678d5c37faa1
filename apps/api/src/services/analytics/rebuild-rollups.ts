import { setImmediate as turn } from 'node:timers/promises';
import type { Context } from '../../context.ts';
import { openSnapshot } from '../../db/readers/open-snapshot.ts';
import { findRollupDrift, type RollupDrift } from '../../db/reads/find-rollup-drift.ts';

/** So many corrected in one write take a millisecond or two. */
const cellsPerWrite = 500;

export interface Rebuilding {
  readonly workspaceId: string;
  readonly signal: AbortSignal;
  readonly progress: (progress: { readonly done: number }) => void;
}

/**
 * Compares the counts of a workspace's touches with the touches, makes them right, and says so: they should never be wrong. Others read
 * and write all the while. Cut off at any point, it is begun anew: what was made right by then is not wrong any more.
 */
export async function rebuildRollups(context: Context, { workspaceId, signal, progress }: Rebuilding): Promise<void> {
  const { writer, log } = context;
  const correct = (drift: RollupDrift) => writer.write(workspaceId, 'rollups.correct', drift);
  // Of an attempt that failed, the last correction may still wait in the writer; whatever was asked for before this is done when this is.
  await correct({ cells: [], uncounted: [] });
  const { cells, uncounted } = await findDrift(context, { workspaceId, signal, progress });
  for (let from = 0; from < cells.length; from += cellsPerWrite) {
    signal.throwIfAborted();
    await correct({ cells: cells.slice(from, from + cellsPerWrite), uncounted: [] });
  }
  for (let from = 0; from < uncounted.length; from += cellsPerWrite) {
    signal.throwIfAborted();
    await correct({ cells: [], uncounted: uncounted.slice(from, from + cellsPerWrite) });
  }
  const wrong = cells.length + uncounted.length;
  if (wrong > 0) log.error({ workspaceId, count: wrong }, 'counts of touches were wrong and have been made right');
}

async function findDrift({ stores }: Context, { workspaceId, signal, progress }: Rebuilding): Promise<RollupDrift> {
  const snapshot = openSnapshot(stores.path(workspaceId));
  try {
    const looking = findRollupDrift(snapshot);
    for (let step = looking.next(); ; step = looking.next()) {
      if (step.done) return step.value;
      progress({ done: step.value });
      await turn();
      signal.throwIfAborted();
    }
  } finally {
    snapshot.close();
  }
}
