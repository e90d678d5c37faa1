import { assert } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';

export interface OwnWorkspace {
  readonly id: string;
  readonly name: string;
  readonly memberId: string;
  readonly current: boolean;
  /** How the session that asks was begun. */
  readonly method: 'email' | 'first_admin';
  readonly ssoOnly: boolean;
}

/**
 * The workspaces in which the member's address is an active member's. An identity provider or an invitation speaks for its own workspace
 * alone: whoever rules that one could have it name any address. So only a session that proved the address itself (by a mail to it, or on
 * the server's own machine) is told of others.
 */
export function ownWorkspaces({ control, workspace, principal }: WorkspaceContext): readonly OwnWorkspace[] {
  const { member, sessionId } = principal;
  assert(member && sessionId, 'only members have sessions');
  const rows = control.native.all(
    `SELECT w.id, w.name, m.id, s.method, w.sso_only
     FROM sessions s
     JOIN members m ON m.user_id = ? AND m.status = 'active'
     JOIN workspaces w ON w.id = m.workspace_id
     WHERE s.id = ? AND (w.id = s.workspace_id OR s.method IN ('email', 'first_admin'))
     ORDER BY w.name, w.id LIMIT 200`,
    member.userId,
    sessionId,
  );
  return rows.map((row) => ({
    id: String(row[0]),
    name: String(row[1]),
    memberId: String(row[2]),
    current: row[0] === workspace.id,
    method: row[3] as OwnWorkspace['method'],
    ssoOnly: row[4] === 1,
  }));
}
