import type { TeamPatch } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';
import { bumpAccess } from '../access/bump-access.ts';
import { defineMutation } from '../define-mutation.ts';
import { refuseTakenName, setMembers } from './store-team.ts';

interface TeamToPatch {
  readonly workspaceId: string;
  readonly id: string;
  readonly patch: TeamPatch;
}

/**
 * Changes a team. Whose records its members see follows at once.
 *
 * @returns the id, or `undefined` when the workspace has no such team
 * @throws AppError `conflict` when another team is called so
 */
export const patchTeam = defineMutation({
  name: 'teams.patch',
  run(sql, { workspaceId, id, patch }: TeamToPatch, { audit }): string | undefined {
    if (!sql.get('SELECT 1 FROM teams WHERE id = ? AND workspace_id = ?', id, workspaceId)) return undefined;
    const key = { workspaceId, id };
    if (patch.name !== undefined) {
      refuseTakenName(sql, key, patch.name);
      sql.run('UPDATE teams SET name = ? WHERE id = ?', patch.name, id);
      audit({ action: 'team.renamed', subject: { kind: 'team', id } }, workspaceId);
    }
    if (patch.memberIds) {
      const before = membersOf(sql, id);
      setMembers(sql, key, patch.memberIds);
      const after = membersOf(sql, id);
      audit(
        { action: 'team.members_changed', subject: { kind: 'team', id }, before: { members: before }, after: { members: after } },
        workspaceId,
      );
      bumpAccess(sql);
    }
    return id;
  },
});

function membersOf(sql: SqlConnection, teamId: string): string[] {
  return sql.all('SELECT member_id FROM team_members WHERE team_id = ? ORDER BY member_id', teamId).map(([id]) => String(id));
}
