import type { Role } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';

interface RoleChange {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly before: readonly Role[];
  readonly after: readonly Role[];
}

/** The roles after a change by groups, sorted. The last active admin stays one: a slip in the provider's groups must not lock everybody out. */
export function keepAnAdmin(sql: SqlConnection, { workspaceId, memberId, before, after }: RoleChange): readonly Role[] {
  const roles = [...new Set(after)].sort();
  if (!before.includes('admin') || roles.includes('admin')) return roles;
  const other = sql.get(
    `SELECT 1 FROM members WHERE workspace_id = ? AND id <> ? AND status = 'active'
     AND EXISTS (SELECT 1 FROM json_each(roles) WHERE value = 'admin') LIMIT 1`,
    workspaceId,
    memberId,
  );
  return other ? roles : (['admin', ...roles].sort() as Role[]);
}
