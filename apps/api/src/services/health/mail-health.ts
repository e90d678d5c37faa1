import type { Context } from '../../context.ts';
import type { Finding } from './to-component.ts';

/** As this process has seen it: the next mail that gets through makes it well. */
export function mailHealth({ mailer }: Pick<Context, 'mailer'>): Finding {
  if (!mailer) return { state: 'ok', reason: 'not_configured' };
  const sinceMs = mailer.failingSinceMs;
  return sinceMs === undefined ? { state: 'ok' } : { state: 'failing', reason: 'refuses', sinceMs };
}
