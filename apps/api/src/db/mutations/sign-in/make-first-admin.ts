import { AppError } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';
import { addMember } from './add-member.ts';

interface FirstAdmin {
  /** Of a link that was found good. */
  readonly prefix: string;
  readonly email: string;
  readonly name: string;
}

/**
 * Uses up the link of the first start: its bearer becomes admin of the workspace it names.
 *
 * @throws AppError `link_expired` when it is old, was used, or somebody is a member already
 */
export const makeFirstAdmin = defineMutation({
  name: 'signIn.makeFirstAdmin',
  run(sql, { prefix, email, name }: FirstAdmin, tools): { memberId: string; workspaceId: string } {
    const link = sql.get(
      `SELECT l.workspace_id FROM sign_in_links l JOIN workspaces w ON w.id = l.workspace_id
       WHERE l.prefix = ? AND l.purpose = 'first_admin' AND l.used_at_ms IS NULL AND l.expires_at_ms > ?`,
      prefix,
      tools.nowMs,
    );
    if (!link || sql.get('SELECT 1 FROM members LIMIT 1')) throw new AppError('link_expired', 'this link has expired or was used already');
    sql.run('UPDATE sign_in_links SET used_at_ms = ? WHERE prefix = ?', tools.nowMs, prefix);
    const workspaceId = String(link[0]);
    const memberId = addMember(sql, { workspaceId, email, name, roles: ['admin'], teamIds: [], source: 'first_admin' }, tools);
    return { memberId, workspaceId };
  },
});
