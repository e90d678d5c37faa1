import { AppError } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

interface LinkUse {
  readonly prefix: string;
  readonly workspaceId: string;
  readonly memberId: string;
}

/**
 * Uses up a link from a mail for one membership of its address.
 *
 * @throws AppError `link_expired` when another request was faster; `sign_in_failed` when the member may not enter any more
 */
export const useSignInLink = defineMutation({
  name: 'signIn.useLink',
  run(sql, { prefix, workspaceId, memberId }: LinkUse, { nowMs }): void {
    const used = sql.run(
      "UPDATE sign_in_links SET used_at_ms = ? WHERE prefix = ? AND purpose = 'sign_in' AND used_at_ms IS NULL AND expires_at_ms > ?",
      nowMs,
      prefix,
      nowMs,
    );
    if (used === 0) throw new AppError('link_expired', 'this link has expired or was used already');
    const allowed = sql.get(
      `SELECT 1 FROM members m JOIN workspaces w ON w.id = m.workspace_id JOIN users u ON u.id = m.user_id
       JOIN sign_in_links l ON l.prefix = ? AND l.email = u.email
       WHERE m.id = ? AND m.workspace_id = ? AND m.status = 'active' AND w.sso_only = 0`,
      prefix,
      memberId,
      workspaceId,
    );
    if (!allowed) throw new AppError('sign_in_failed', 'nobody may sign in with this link');
  },
});
