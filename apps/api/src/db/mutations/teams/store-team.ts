import { AppError } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';

interface TeamKey {
  readonly workspaceId: string;
  readonly id: string;
}

/** @throws AppError `conflict` when another team of the workspace is called so, in whatever case */
export function refuseTakenName(sql: SqlConnection, { workspaceId, id }: TeamKey, name: string): void {
  const other = sql.get('SELECT 1 FROM teams WHERE workspace_id = ? AND name = ? COLLATE NOCASE AND id <> ?', workspaceId, name, id);
  if (other) throw new AppError('conflict', 'another team is called so');
}

/**
 * Makes the given members the only ones of the team.
 *
 * @throws AppError `invalid_request` with the place of a member that the workspace does not have
 */
export function setMembers(sql: SqlConnection, { workspaceId, id }: TeamKey, memberIds: readonly string[]): void {
  const known = new Set(
    sql
      .all(
        'SELECT m.id FROM json_each(?) AS j JOIN members AS m ON m.id = j.value WHERE m.workspace_id = ?',
        JSON.stringify(memberIds),
        workspaceId,
      )
      .map(([memberId]) => String(memberId)),
  );
  const errors = memberIds.flatMap((memberId, at) =>
    known.has(memberId) ? [] : [{ path: `memberIds.${at}`, message: `there is no ${memberId}` }],
  );
  if (errors.length > 0)
    throw new AppError('invalid_request', errors.map(({ path, message }) => `${path}: ${message}`).join('; '), { errors });
  sql.run('DELETE FROM team_members WHERE team_id = ?', id);
  for (const memberId of known) sql.run('INSERT INTO team_members (team_id, member_id) VALUES (?, ?)', id, memberId);
}
