import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '@alongside/common';
import * as z from 'zod';
import { processIdentity } from './process-identity.ts';

const Holder = z.object({
  pid: z.int().positive(),
  /** Tells the process from a later one with the same number. */
  identity: z.string(),
  /** A server holds it until it is stopped, a command for as long as its work takes. */
  kind: z.enum(['server', 'command']).default('server'),
});
type Holder = z.infer<typeof Holder>;

/** Longer than it takes to write a lock. */
const writingMs = 100;

/** Data folders held by this very process: its own process number in a lock file proves nothing after a restart in a container. */
const heldHere = new Set<string>();

/** What kind of live process holds the data folder, if one does. */
export function lockedBy(dataDir: string): Holder['kind'] | undefined {
  return liveHolder(dataDir)?.kind;
}

/**
 * Takes the data folder for this process, so that nobody else writes into it. A lock left by a process that is gone is taken over.
 *
 * @returns gives it back
 * @throws AppError `conflict` when another live process holds it
 */
export function takeLock(dataDir: string, kind: Holder['kind'] = 'server'): () => void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = lockPath(dataDir);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const mine: Holder = { pid: process.pid, identity: processIdentity(process.pid) ?? '', kind };
      writeFileSync(path, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
      heldHere.add(path);
      return () => {
        heldHere.delete(path);
        rmSync(path, { force: true });
      };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const holder = liveHolder(dataDir);
      if (holder) throw new AppError('conflict', `process ${holder.pid} already serves ${dataDir}: stop it, or set ALONGSIDE_DATA_DIR`);
      removeStale(path);
    }
  }
  throw new AppError('conflict', `another process took ${dataDir} at the same moment`);
}

/** Removes the lock of a process that is gone, unless another one that waited for it has put its own in the place meanwhile. */
function removeStale(path: string): void {
  const seen = readHolder(path);
  // One that cannot be read may be at this very moment being written.
  if (!seen) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, writingMs);
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    // The other one has removed it already.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw error;
  }
  const moved = readHolder(aside);
  const isFresh = moved && processIdentity(moved.pid) === moved.identity && moved.pid !== process.pid;
  if (isFresh) renameSync(aside, path);
  else rmSync(aside, { force: true });
}

function liveHolder(dataDir: string): Holder | undefined {
  const path = lockPath(dataDir);
  const holder = readHolder(path);
  if (!holder) return undefined;
  if (holder.pid === process.pid) return heldHere.has(path) ? holder : undefined;
  return processIdentity(holder.pid) === holder.identity ? holder : undefined;
}

function readHolder(path: string): Holder | undefined {
  try {
    const { data } = Holder.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return data;
  } catch (error) {
    // Absent, or cut off while being written by a process that died.
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) return undefined;
    throw error;
  }
}

function lockPath(dataDir: string): string {
  return join(dataDir, 'server.lock');
}
