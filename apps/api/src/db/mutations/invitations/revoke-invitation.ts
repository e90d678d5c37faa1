import { AppError } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/**
 * Makes the link of an invitation useless. Revoked again, nothing changes.
 *
 * @returns whether there is such an invitation
 * @throws AppError `conflict` when it was accepted: then there is a member to be removed
 */
export const revokeInvitation = defineMutation({
  name: 'invitations.revoke',
  run(sql, { workspaceId, id }: { readonly workspaceId: string; readonly id: string }, { nowMs, audit }): boolean {
    const row = sql.get('SELECT accepted_at_ms, revoked_at_ms FROM invitations WHERE id = ? AND workspace_id = ?', id, workspaceId);
    if (!row) return false;
    if (row[0] !== null) throw new AppError('conflict', 'this invitation was accepted: remove the member instead');
    if (row[1] !== null) return true;
    sql.run('UPDATE invitations SET revoked_at_ms = ? WHERE id = ?', nowMs, id);
    audit({ action: 'invitation.revoked', subject: { kind: 'invitation', id } }, workspaceId);
    return true;
  },
});
