import { AppError } from '@alongside/common';
import type { Principal } from '../../auth/principal.ts';

/**
 * Refuses who is not signed in at the console: a token that got lost must not sign more devices in.
 *
 * @throws AppError `forbidden`
 */
export function refuseAwayFromConsole({ via }: Principal): void {
  if (via !== 'console') throw new AppError('forbidden', 'this is done in the console');
}
