import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** Lies beside what a restore puts together, until all of that is in its place. */
export const asidesName = 'moved-aside.json';

const Asides = z.array(z.string());

/** Notes where what a restore replaces lies, before it is moved there: a restore that is broken off and run again must ask it, too. */
export function writeAsides(staging: string, folders: readonly string[]): void {
  const path = join(staging, asidesName);
  writeFileSync(`${path}.new`, JSON.stringify(folders), { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}

/** Where a restore that was broken off moved what it was to replace, the first time first; none when it did not get so far. */
export function readAsides(staging: string): string[] {
  const path = join(staging, asidesName);
  return existsSync(path) ? Asides.parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
}
