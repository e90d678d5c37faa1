import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '@alongside/common';

/** Where a restore puts together what will be the data folder, within it. */
export const restoringName = 'restoring';

/** @throws AppError `conflict` when a restore of the folder was broken off: what lies there is not all of it */
export function refuseHalfRestored(dataDir: string): void {
  if (!existsSync(join(dataDir, restoringName))) return;
  throw new AppError('conflict', `a restore of ${dataDir} was broken off: run it again`);
}
