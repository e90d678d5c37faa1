import { existsSync, readFileSync } from 'node:fs';
import { AppError } from '@alongside/common';
import { installationName } from './installation-name.ts';
import type { Manifest } from './manifest.ts';

/**
 * The installation's secret, out of the first of the files that there is.
 *
 * @throws AppError `not_found` where none is, `conflict` when it is another installation's
 */
export function secretFor({ installation }: Manifest, files: readonly string[]): Buffer {
  const path = files.find((file) => existsSync(file));
  if (path === undefined) {
    throw new AppError('not_found', 'the secret of the installation is not in the backup: name the file by --secret');
  }
  const secret = Buffer.from(readFileSync(path, 'utf8'), 'base64');
  if (installationName(secret) !== installation) {
    throw new AppError(
      'conflict',
      `${path} is the secret of another installation: keys, sign-ins and erasures of this backup need its own`,
    );
  }
  return secret;
}
