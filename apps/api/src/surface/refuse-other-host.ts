import { AppError } from '@alongside/common';
import type { Env } from '../env.ts';
import { isLoopbackHost } from './is-loopback-host.ts';

/**
 * Refuses a request that was meant for another server. One that listens for its own machine alone, under no public name, is called by
 * no other name: whoever does so has had a browser's name look-up lie to it.
 *
 * @param target as it stands in the request line
 * @throws AppError `misdirected_request`
 */
export function refuseOtherHost(
  { host: listens, publicOrigin }: Pick<Env, 'host' | 'publicOrigin'>,
  host: string | undefined,
  target = '/',
): void {
  if (target !== '*' && !target.startsWith('/') && authorityOf(target) !== host?.toLowerCase()) throw misdirected();
  if (publicOrigin !== undefined || !isLoopbackHost(listens.includes(':') ? `[${listens}]` : listens)) return;
  if (host === undefined || !isLoopbackHost(host)) throw misdirected();
}

function authorityOf(target: string): string | undefined {
  return URL.canParse(target) ? new URL(target).host : undefined;
}

function misdirected(): AppError {
  return new AppError(
    'misdirected_request',
    'this server is not known by the name that the request gives it; ALONGSIDE_PUBLIC_URL sets one',
  );
}
