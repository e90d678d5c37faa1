import { createHash } from 'node:crypto';
import { AppError } from '@alongside/common';
import { sameHash } from '../auth/same-hash.ts';
import type { Env } from '../env.ts';
import { isLoopback } from '../is-loopback.ts';
import { isLoopbackHost } from './is-loopback-host.ts';

export interface MetricsReader {
  readonly header: (name: string) => string | undefined;
  /** The other end of the connection; absent where there is none. */
  readonly address: string | undefined;
}

/** What proxies add: a request with one of these began elsewhere, however near the proxy stands. */
const marksOfProxies = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/**
 * Lets through who may read the metrics: whoever shows the token that is set. Without one, programs of this machine, and only while the
 * server is reachable for this machine alone.
 *
 * @throws AppError `unauthenticated` without the right token, `not_found` where nobody may
 */
export function mayReadMetrics(
  env: Pick<Env, 'host' | 'metricsToken' | 'proxies' | 'publicOrigin'>,
  { header, address = '' }: MetricsReader,
): void {
  if (env.metricsToken !== undefined) {
    const given = /^Bearer (.+)$/i.exec(header('authorization') ?? '')?.[1] ?? '';
    if (sameHash(hashOf(given), hashOf(env.metricsToken))) return;
    throw new AppError('unauthenticated', 'send ALONGSIDE_METRICS_TOKEN as "Authorization: Bearer …"');
  }
  const isOwnAlone = env.publicOrigin === undefined && env.proxies === 0 && isLoopbackHost(bracketed(env.host));
  const isNear = isLoopback(bracketed(address.replace(/^::ffff:/, ''))) && !marksOfProxies.some((name) => header(name) !== undefined);
  if (!isOwnAlone || !isNear) throw new AppError('not_found', 'there is nothing at GET /metrics; ALONGSIDE_METRICS_TOKEN opens it');
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);
