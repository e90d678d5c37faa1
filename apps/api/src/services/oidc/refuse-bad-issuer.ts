import { AppError } from '@alongside/common';
import type { Context } from '../../context.ts';
import { isLoopback } from '../../is-loopback.ts';
import { isAllowedIssuer } from './is-allowed-issuer.ts';

/**
 * The machine itself is for trying things out on it: elsewhere no browser could go there, and whoever may name it could learn from our
 * requests what runs there.
 *
 * @throws AppError `invalid_request` for an address that cannot be an issuer's
 */
export function refuseBadIssuer({ origin }: Pick<Context, 'origin'>, issuer: string): void {
  const isHere = (address: string) => isLoopback(new URL(address).hostname);
  if (isAllowedIssuer(issuer) && (!isHere(issuer) || isHere(origin()))) return;
  const message =
    'must begin with https:// (or be on this machine, where the server is only for it), without a user, a query or a fragment';
  throw new AppError('invalid_request', 'the issuer cannot be used', { errors: [{ path: 'issuer', message }] });
}
