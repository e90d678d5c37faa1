import { AppError, type Role } from '@alongside/common';
import { sameHash } from '../../auth/same-hash.ts';
import { parseSecretToken } from '../../auth/secret-token.ts';
import { sign } from '../../auth/sign.ts';
import type { Context } from '../../context.ts';

export interface PendingInvitation {
  readonly id: string;
  readonly workspaceName: string;
  readonly workspaceSlug: string;
  readonly ssoOnly: boolean;
  readonly email: string;
  readonly roles: readonly Role[];
}

/**
 * The invitation that this token is of, if it can still be accepted.
 *
 * @throws AppError `link_expired`, whether it is old, revoked, used, or there never was one
 */
export function findPending(server: Context, token: string): PendingInvitation {
  const prefix = parseSecretToken('link', token)?.prefix;
  const row =
    prefix &&
    server.control.native.get(
      `SELECT i.hash, i.id, w.name, w.sso_only, i.email, i.roles, w.slug FROM invitations i JOIN workspaces w ON w.id = i.workspace_id
       WHERE i.prefix = ? AND i.accepted_at_ms IS NULL AND i.revoked_at_ms IS NULL AND i.expires_at_ms > ?`,
      prefix,
      server.clock(),
    );
  if (!row || !sameHash(String(row[0]), sign(server.secret, 'link', token))) {
    throw new AppError('link_expired', 'this invitation has expired, was revoked or was used already');
  }
  return {
    id: String(row[1]),
    workspaceName: String(row[2]),
    workspaceSlug: String(row[6]),
    ssoOnly: row[3] === 1,
    email: String(row[4]),
    roles: JSON.parse(String(row[5])) as Role[],
  };
}
