import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '@alongside/common';
import { syncPath } from '../../services/backups/file-facts.ts';

/** Where what lies in a data folder now can be moved: beside it, for within, an erasure would find in it what it must not find. */
export function placeAside(dataDir: string): string {
  const place = `${dataDir}.before-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
  let free = place;
  // Another one within the same second.
  for (let n = 2; existsSync(free); n += 1) free = `${place}-${n}`;
  return free;
}

/**
 * Moves files out of the data folder, to a new one.
 *
 * @returns whether there were any
 * @throws AppError `conflict` when nothing can be moved out of the folder; then nothing was
 */
export async function moveAside(dataDir: string, aside: string, entries: readonly string[]): Promise<boolean> {
  const there = entries.filter((entry) => existsSync(join(dataDir, entry)));
  if (there.length === 0) return false;
  for (const [at, entry] of there.entries()) {
    try {
      mkdirSync(dirname(join(aside, entry)), { recursive: true, mode: 0o700 });
      renameSync(join(dataDir, entry), join(aside, entry));
    } catch (cause) {
      if (at > 0) throw cause;
      rmSync(aside, { recursive: true, force: true });
      throw new AppError(
        'conflict',
        `${dataDir} cannot be moved aside to ${aside}: move what lies in it elsewhere yourself, then restore`,
        { cause },
      );
    }
  }
  await syncPath(dirname(dataDir));
  return true;
}
