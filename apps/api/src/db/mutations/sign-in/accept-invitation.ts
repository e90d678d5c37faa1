import { AppError, type Role } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';
import { addMember } from './add-member.ts';

interface Acceptance {
  /** Of an invitation whose link was shown. */
  readonly id: string;
  readonly name: string;
}

/**
 * Uses up an invitation: whoever shows its link becomes a member with the roles and teams it promised.
 *
 * @throws AppError `link_expired` when it is old, revoked or used; `forbidden` where people sign in through the identity provider only;
 *   `conflict` when the address has a member already
 */
export const acceptInvitation = defineMutation({
  name: 'invitations.accept',
  run(sql, { id, name }: Acceptance, tools): { memberId: string; workspaceId: string } {
    const row = sql.get(
      `SELECT i.workspace_id, i.email, i.roles, i.team_ids, w.sso_only FROM invitations i JOIN workspaces w ON w.id = i.workspace_id
       WHERE i.id = ? AND i.accepted_at_ms IS NULL AND i.revoked_at_ms IS NULL AND i.expires_at_ms > ?`,
      id,
      tools.nowMs,
    );
    if (!row) throw new AppError('link_expired', 'this invitation has expired, was revoked or was used already');
    const [workspaceId, email] = [String(row[0]), String(row[1])];
    if (row[4] === 1) throw new AppError('forbidden', 'this workspace takes people in through its identity provider: sign in there');
    const roles = JSON.parse(String(row[2])) as Role[];
    const memberId = addMember(
      sql,
      { workspaceId, email, name, roles, teamIds: JSON.parse(String(row[3])) as string[], source: 'invitation' },
      tools,
    );
    sql.run('UPDATE invitations SET accepted_at_ms = ? WHERE id = ?', tools.nowMs, id);
    tools.audit({ action: 'invitation.accepted', subject: { kind: 'invitation', id }, after: { memberId } }, workspaceId);
    return { memberId, workspaceId };
  },
});
