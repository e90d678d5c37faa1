import { isIP } from 'node:net';
import { AppError } from '@alongside/common';
import type { Context } from '../../context.ts';
import { isPublicAddress } from '../../outbound/is-public-address.ts';

/**
 * Refuses at once what no delivery could go to. Names are judged when the connection is made: where they lead may change.
 *
 * @throws AppError `invalid_request`
 */
export function refuseBadTarget({ env }: Pick<Context, 'env'>, address: string): void {
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') throw refused('must not hold a user name or password');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isOperators = isIP(host) !== 0 && !isPublicAddress(host) && isPublicAddress(host, env.webhookRanges);
  if (url.protocol !== 'https:' && !isOperators) throw refused('must begin with https://');
  if (isIP(host) !== 0 && !isPublicAddress(host, env.webhookRanges)) throw refused('must not be an address of a private network');
  if (/^localhost\.?$|\.localhost\.?$/i.test(host)) throw refused('must not be this machine');
}

function refused(message: string): AppError {
  return new AppError('invalid_request', `url: ${message}`, { errors: [{ path: 'url', message }] });
}
