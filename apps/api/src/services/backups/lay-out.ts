import { chmodSync, copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syncPath } from './file-facts.ts';
import type { Manifest } from './manifest.ts';

/** Copies what a manifest speaks of into a data folder to be, readable by this user alone, and safe from a power cut. */
export async function layOut(from: string, to: string, { databases, files }: Pick<Manifest, 'databases' | 'files'>): Promise<void> {
  const folders = new Set([to]);
  for (const { path } of [...databases, ...files]) {
    const target = join(to, path);
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    folders.add(dirname(target));
    copyFileSync(join(from, path), target);
    chmodSync(target, 0o600);
    await syncPath(target);
  }
  for (const folder of folders) await syncPath(folder);
}
