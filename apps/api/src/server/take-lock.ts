import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '@alongside/common';
import { processIdentity } from './process-identity.ts';

interface Holder {
  readonly pid: number;
  /** Tells the process from a later one with the same number. */
  readonly identity: string;
}

/** Data folders held by this very process: its own process number in a lock file proves nothing after a restart in a container. */
const heldHere = new Set<string>();

/** Whether a live process holds the data folder. */
export function isLocked(dataDir: string): boolean {
  return liveHolder(dataDir) !== undefined;
}

/**
 * Takes the data folder for this process, so that nobody else writes into it. A lock left by a process that is gone is taken over.
 *
 * @returns gives it back
 * @throws AppError `conflict` when another live process holds it
 */
export function takeLock(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = lockPath(dataDir);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const mine: Holder = { pid: process.pid, identity: processIdentity(process.pid) ?? '' };
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
      rmSync(path, { force: true });
    }
  }
  throw new AppError('conflict', `another process took ${dataDir} at the same moment`);
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
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch (error) {
    // Absent, or cut off while being written by a process that died.
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) return undefined;
    throw error;
  }
}

function lockPath(dataDir: string): string {
  return join(dataDir, 'server.lock');
}
