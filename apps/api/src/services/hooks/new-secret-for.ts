import { AppError, type HookEndpoint } from '@alongside/common';
import type { Context } from '../../context.ts';
import { senderOf } from './senders/sender-of.ts';

/**
 * A secret for both sides, in the form in which its kind of sender takes it.
 *
 * @throws AppError `invalid_request` where the sender makes it
 */
export function newSecretFor(
  { kind, signing }: Pick<HookEndpoint, 'kind' | 'signing'>,
  { randomBytes }: Pick<Context, 'randomBytes'>,
): string {
  const form = signing?.hmac?.key ?? 'text';
  if (kind === 'generic' && form !== 'text') return Buffer.from(randomBytes(32)).toString(form);
  const made = senderOf(kind).newSecret?.(randomBytes);
  if (made !== undefined) return made;
  const message = `must be given: ${kind} makes it`;
  throw new AppError('invalid_request', `secret: ${message}`, { errors: [{ path: 'secret', message }] });
}
