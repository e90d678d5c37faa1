import { AppError } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';

/**
 * Call after a change to a member who was an active admin: it is undone when nobody is one any more.
 *
 * @throws AppError `conflict`
 */
export function keepAnAdmin(sql: SqlConnection, workspaceId: string): void {
  const admin = sql.get(
    `SELECT 1 FROM members WHERE workspace_id = ? AND status = 'active'
     AND EXISTS (SELECT 1 FROM json_each(roles) WHERE value = 'admin') LIMIT 1`,
    workspaceId,
  );
  if (!admin) throw new AppError('conflict', 'this is the last active admin: make somebody else an admin first');
}
