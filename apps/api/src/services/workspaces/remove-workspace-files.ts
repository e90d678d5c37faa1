import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '@alongside/common';
import type { Context } from '../../context.ts';

type Server = Pick<Context, 'env' | 'stores' | 'writer'>;

/** How often a reader of the control database may be in the way, and how long one is waited for. */
const patience = 100;
const patienceMs = 20;
const longestPauseMs = 1_000;

/**
 * Deletes all that is left of a workspace whose rows are gone. Whoever still reads it is told first: they would keep the control database from
 * being tidied. Its database goes last: as long as it lies there, the next start knows that something is left to do.
 *
 * @throws AppError `unavailable` when the control database is read without a pause
 */
export async function removeWorkspaceFiles({ env, stores, writer }: Server, workspaceId: string): Promise<void> {
  stores.forget(workspaceId);
  const imports = join(env.dataDir, 'imports', workspaceId);
  rmSync(imports, { recursive: true, force: true });
  await cleanControl(writer);
  await stores.remove(workspaceId);
  // Again: an import that was under way may have kept what it rejected until now.
  rmSync(imports, { recursive: true, force: true });
}

/** Written anew, with an empty log: what was deleted stands in both for a while, and rows that moved between pages leave copies in their gaps. */
async function cleanControl(writer: Server['writer']): Promise<void> {
  let isClean = await writer.tidy('control', 'compact');
  for (let left = patience; !isClean && left > 0; left -= 1) {
    await pause(Math.min(longestPauseMs, patienceMs * (patience - left + 1)));
    isClean = await writer.tidy('control', 'checkpoint');
  }
  if (!isClean) throw new AppError('unavailable', 'the log of the control database could not be emptied');
}
