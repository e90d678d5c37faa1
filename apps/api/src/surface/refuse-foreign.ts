import { AppError } from '@alongside/common';
import type { Context } from '../context.ts';
import { isAddOnOrigin } from './is-add-on-origin.ts';
import { isLoopbackHost } from './is-loopback-host.ts';
import { showsAuthority } from './shows-authority.ts';

/** As much of a request as tells where it comes from. */
export interface Sender {
  readonly method: string;
  readonly path: string;
  readonly header: (name: string) => string | undefined;
}

type Server = Pick<Context, 'extensionOrigins' | 'ownOrigins'> & { readonly env: Pick<Context['env'], 'publicOrigin'> };

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a request that could change something and that a page of another site made a browser send.
 *
 * @throws AppError `forbidden`, before anything was done
 */
export function refuseForeign(server: Server, { method, path, header }: Sender): void {
  if (safeMethods.includes(method)) return;
  const origin = header('origin');
  const hasCookie = header('cookie') !== undefined;
  if (origin !== undefined) {
    if (server.extensionOrigins.has(origin)) return;
    if (isAddOnOrigin(origin) && !hasCookie && showsAuthority(path, header)) return;
    if (!isOwn(server, origin, header('host'))) throw new AppError('forbidden', 'the request comes from a page of another site');
  }
  const site = header('sec-fetch-site');
  const isElsewhere = site === 'cross-site' || site === 'same-site';
  if (isElsewhere && (hasCookie || header('authorization') === undefined)) {
    throw new AppError('forbidden', 'the request comes from a page of another site');
  }
}

/** A page of ours, by whichever of our names it was opened. */
function isOwn({ env, ownOrigins }: Server, origin: string, host: string | undefined): boolean {
  if (ownOrigins().includes(origin)) return true;
  const isOurName = host !== undefined && (env.publicOrigin === undefined || isLoopbackHost(host));
  return isOurName && (origin === `http://${host}` || origin === `https://${host}`);
}
