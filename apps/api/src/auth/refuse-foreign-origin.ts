import { AppError } from '@alongside/common';
import type { Context } from '../context.ts';

/**
 * Refuses an unsafe request that a page of another site made a browser send. For all that acts by a cookie, or sets one.
 *
 * @throws AppError `forbidden`
 */
export function refuseForeignOrigin(server: Pick<Context, 'ownOrigins'>, request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const origin = request.headers.get('origin');
  if (origin !== null && server.ownOrigins().includes(origin)) return;
  // Browsers set it themselves, pages cannot. It also holds where people reach us by a name that we do not know of.
  if (request.headers.get('sec-fetch-site') === 'same-origin') return;
  throw new AppError('forbidden', 'the request comes from a page of another site');
}
