import { AppError } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';

/**
 * Makes the given teams the only ones a member is in.
 *
 * @throws AppError `invalid_request` with the place of a team that the workspace does not have
 */
export function setTeams(sql: SqlConnection, workspaceId: string, memberId: string, teamIds: readonly string[]): void {
  const errors = teamIds.flatMap((id, at) =>
    sql.get('SELECT 1 FROM teams WHERE id = ? AND workspace_id = ?', id, workspaceId)
      ? []
      : [{ path: `teamIds.${at}`, message: `there is no ${id}` }],
  );
  if (errors.length > 0)
    throw new AppError('invalid_request', errors.map(({ path, message }) => `${path}: ${message}`).join('; '), { errors });
  sql.run('DELETE FROM team_members WHERE member_id = ?', memberId);
  for (const id of new Set(teamIds)) sql.run('INSERT INTO team_members (team_id, member_id) VALUES (?, ?)', id, memberId);
}
