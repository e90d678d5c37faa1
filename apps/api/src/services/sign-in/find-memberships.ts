import type { Context } from '../../context.ts';

export interface Membership {
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly memberId: string;
}

/** Where somebody who can read the mail of that address may sign in: active memberships, but where only a provider lets people in. */
export function findMemberships({ control }: Pick<Context, 'control'>, email: string): Membership[] {
  const rows = control.native.all(
    `SELECT w.id, w.name, m.id FROM users u JOIN members m ON m.user_id = u.id JOIN workspaces w ON w.id = m.workspace_id
     WHERE u.email = ? AND m.status = 'active' AND w.sso_only = 0 ORDER BY w.name, w.id LIMIT 100`,
    email,
  );
  return rows.map((row) => ({ workspaceId: String(row[0]), workspaceName: String(row[1]), memberId: String(row[2]) }));
}
