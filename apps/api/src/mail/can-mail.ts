import type { Context } from '../context.ts';
import { isLoopback } from '../is-loopback.ts';

/** Whether a link for somebody reaches anybody: by mail, or in development on the server's own screen. */
export function canMail({ mailer, origin }: Pick<Context, 'mailer' | 'origin'>): boolean {
  return mailer !== undefined || isLoopback(new URL(origin()).hostname);
}
