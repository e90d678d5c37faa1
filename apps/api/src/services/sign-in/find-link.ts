import { AppError } from '@alongside/common';
import { sameHash } from '../../auth/same-hash.ts';
import { parseSecretToken } from '../../auth/secret-token.ts';
import { sign } from '../../auth/sign.ts';
import type { Context } from '../../context.ts';

export interface FoundLink {
  readonly prefix: string;
  readonly email: string | undefined;
  readonly returnTo: string | undefined;
}

/**
 * The link of that kind that this token is of, if it is still good.
 *
 * @throws AppError `link_expired`, whether it is old, used, or there never was one
 */
export function findLink(server: Context, purpose: 'sign_in' | 'first_admin', token: string): FoundLink {
  const prefix = parseSecretToken('link', token)?.prefix;
  const row =
    prefix &&
    server.control.native.get(
      'SELECT hash, email, return_to FROM sign_in_links WHERE prefix = ? AND purpose = ? AND used_at_ms IS NULL AND expires_at_ms > ?',
      prefix,
      purpose,
      server.clock(),
    );
  if (!row || !sameHash(String(row[0]), sign(server.secret, 'link', token))) {
    throw new AppError('link_expired', 'this link has expired or was used already');
  }
  return { prefix, email: row[1] === null ? undefined : String(row[1]), returnTo: row[2] === null ? undefined : String(row[2]) };
}
