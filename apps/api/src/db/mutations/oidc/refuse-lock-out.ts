import { AppError } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';

/** @throws AppError `conflict` when nobody could sign in any more: the workspace lets people in by its providers only, and this is the last */
export function refuseLockOut(sql: SqlConnection, workspaceId: string, providerId: string): void {
  const row = sql.get(
    `SELECT 1 FROM workspaces w WHERE w.id = ? AND w.sso_only = 1
     AND NOT EXISTS (SELECT 1 FROM oidc_providers p WHERE p.workspace_id = w.id AND p.id <> ? AND p.is_enabled = 1)`,
    workspaceId,
    providerId,
  );
  if (row) throw new AppError('conflict', 'this is the only way in: let people sign in by mail again first, or set up another provider');
}
