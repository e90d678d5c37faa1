import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '@alongside/common';
import { Manifest, manifestName } from './manifest.ts';

/** @throws AppError `not_found` where no backup was finished, `invalid_request` where it is none that is understood here */
export function readManifest(folder: string): Manifest {
  const path = join(folder, manifestName);
  if (!existsSync(path))
    throw new AppError('not_found', `${folder} is no backup, or one that was not finished: there is no ${manifestName}`);
  try {
    return Manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new AppError('invalid_request', `${path} cannot be understood: it is damaged, or of a later release`, { cause });
  }
}
