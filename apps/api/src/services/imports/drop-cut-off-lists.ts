import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isCutOff } from './is-cut-off.ts';

/**
 * At the start: removes the lists of imports that ended with their process. Nobody would finish them, and they quote rows. This process has
 * begun none yet, so one of its own number is of another that had it before, as in a container.
 */
export function dropCutOffLists(dataDir: string): void {
  const folder = join(dataDir, 'imports');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.part')) continue;
    if (isCutOff(name) || basename(name).startsWith(`.${process.pid}-`)) rmSync(join(folder, name), { force: true });
  }
}
