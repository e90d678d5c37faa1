import { AppError } from '@alongside/common';
import { isAllowedIssuer } from './is-allowed-issuer.ts';

/** @throws AppError `invalid_request` for an address that cannot be an issuer's */
export function refuseBadIssuer(issuer: string): void {
  if (isAllowedIssuer(issuer)) return;
  const message = 'must begin with https:// (or be on this machine), without a user, a query or a fragment';
  throw new AppError('invalid_request', 'the issuer cannot be used', { errors: [{ path: 'issuer', message }] });
}
