import { AppError, type Scope } from '@alongside/common';
import type { Principal } from '../../auth/principal.ts';

/**
 * Refuses to hand out a key by which more could be done than by the credential that asks for it, or one that outlasts an extension's.
 *
 * @param scopes of the key; absent: all
 * @throws AppError `forbidden`
 */
export function refuseMorePower({ via, scopes: own }: Principal, scopes: readonly Scope[] | undefined): void {
  if (via === 'extension') throw new AppError('forbidden', 'keys are made in the console');
  const more = own && (scopes === undefined ? ['all scopes'] : scopes.filter((scope) => !own.includes(scope)));
  if (more && more.length > 0) throw new AppError('forbidden', `the key that asks may not do this itself: ${more.join(', ')}`);
}
