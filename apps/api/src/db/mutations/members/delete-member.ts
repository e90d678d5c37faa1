import { bumpAccess } from '../access/bump-access.ts';
import { defineMutation } from '../define-mutation.ts';
import { endMemberSessions } from '../sessions/end-member-sessions.ts';
import { keepAnAdmin } from './keep-an-admin.ts';
import { removeHomelessUser } from './remove-homeless-user.ts';

/**
 * Takes a member out of the workspace and signs them out everywhere. The audit log keeps the id.
 *
 * @returns whether there was one
 * @throws AppError `conflict` when nobody would be an active admin any more
 */
export const deleteMember = defineMutation({
  name: 'members.delete',
  run(sql, { workspaceId, id }: { readonly workspaceId: string; readonly id: string }, tools): boolean {
    const row = sql.get('SELECT user_id, roles, status FROM members WHERE id = ? AND workspace_id = ?', id, workspaceId);
    if (!row) return false;
    const roles = JSON.parse(String(row[1])) as string[];
    endMemberSessions(sql, id, 'member_changed', tools);
    sql.run('DELETE FROM team_members WHERE member_id = ?', id);
    sql.run('DELETE FROM members WHERE id = ?', id);
    if (row[2] === 'active' && roles.includes('admin')) keepAnAdmin(sql, workspaceId);
    removeHomelessUser(sql, String(row[0]));
    tools.audit({ action: 'member.removed', subject: { kind: 'member', id }, before: { roles } }, workspaceId);
    bumpAccess(sql);
    return true;
  },
});
