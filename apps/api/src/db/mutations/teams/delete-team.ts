import { bumpAccess } from '../access/bump-access.ts';
import { defineMutation } from '../define-mutation.ts';

/** Removes a team; its members stay. @returns whether there was one */
export const deleteTeam = defineMutation({
  name: 'teams.delete',
  run(sql, { workspaceId, id }: { readonly workspaceId: string; readonly id: string }, { audit }): boolean {
    if (sql.run('DELETE FROM teams WHERE id = ? AND workspace_id = ?', id, workspaceId) === 0) return false;
    const members = sql.run('DELETE FROM team_members WHERE team_id = ?', id);
    audit({ action: 'team.removed', subject: { kind: 'team', id }, before: { members } }, workspaceId);
    bumpAccess(sql);
    return true;
  },
});
