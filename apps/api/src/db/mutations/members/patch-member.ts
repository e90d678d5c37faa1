import type { MemberPatch, Role } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';
import { bumpAccess } from '../access/bump-access.ts';
import { defineMutation, type MutationTools } from '../define-mutation.ts';
import { endMemberSessions } from '../sessions/end-member-sessions.ts';
import { keepAnAdmin } from './keep-an-admin.ts';
import { setTeams } from './set-teams.ts';

interface MemberToPatch {
  readonly workspaceId: string;
  readonly id: string;
  readonly patch: MemberPatch;
}

/**
 * Changes a member. Who is suspended is signed out everywhere; other roles and teams hold from the next request on.
 *
 * @returns the id, or `undefined` when the workspace has no such member
 * @throws AppError `conflict` when nobody would be an active admin any more
 */
export const patchMember = defineMutation({
  name: 'members.patch',
  run(sql, { workspaceId, id, patch }: MemberToPatch, tools): string | undefined {
    const row = sql.get('SELECT roles, status FROM members WHERE id = ? AND workspace_id = ?', id, workspaceId);
    if (!row) return undefined;
    const before = { roles: JSON.parse(String(row[0])) as Role[], status: String(row[1]) };
    const member = { workspaceId, id };
    if (patch.name !== undefined) rename(sql, member, patch.name, tools);
    if (patch.roles && patch.roles.join() !== before.roles.join()) changeRoles(sql, member, before.roles, patch.roles, tools);
    // From here on it is the admin's word, which groups do not take back.
    if (patch.status) sql.run('UPDATE members SET suspended_by_groups = 0 WHERE id = ?', id);
    if (patch.status && patch.status !== before.status) changeStatus(sql, member, patch.status, tools);
    if (patch.teamIds) changeTeams(sql, member, patch.teamIds, tools);
    if (before.status === 'active' && before.roles.includes('admin')) keepAnAdmin(sql, workspaceId);
    bumpAccess(sql);
    return id;
  },
});

interface MemberKey {
  readonly workspaceId: string;
  readonly id: string;
}

function rename(sql: SqlConnection, { workspaceId, id }: MemberKey, name: string, { audit }: MutationTools): void {
  sql.run('UPDATE members SET name = ? WHERE id = ?', name, id);
  audit({ action: 'member.renamed', subject: { kind: 'member', id } }, workspaceId);
}

function changeRoles(
  sql: SqlConnection,
  { workspaceId, id }: MemberKey,
  before: readonly Role[],
  after: readonly Role[],
  { audit }: MutationTools,
): void {
  sql.run('UPDATE members SET roles = ? WHERE id = ?', JSON.stringify(after), id);
  const facts = { before: { roles: [...before] }, after: { roles: [...after] } };
  audit({ action: 'member.roles_changed', subject: { kind: 'member', id }, ...facts }, workspaceId);
}

function changeStatus(sql: SqlConnection, { workspaceId, id }: MemberKey, status: 'active' | 'suspended', tools: MutationTools): void {
  sql.run('UPDATE members SET status = ? WHERE id = ?', status, id);
  const action = status === 'suspended' ? 'member.suspended' : 'member.reinstated';
  tools.audit({ action, subject: { kind: 'member', id } }, workspaceId);
  if (status === 'suspended') endMemberSessions(sql, id, 'member_changed', tools);
}

function changeTeams(sql: SqlConnection, { workspaceId, id }: MemberKey, teamIds: readonly string[], { audit }: MutationTools): void {
  const before = teamsOf(sql, id);
  setTeams(sql, workspaceId, id, teamIds);
  const after = teamsOf(sql, id);
  if (before.join() === after.join()) return;
  audit(
    { action: 'member.teams_changed', subject: { kind: 'member', id }, before: { teams: before }, after: { teams: after } },
    workspaceId,
  );
}

function teamsOf(sql: SqlConnection, memberId: string): string[] {
  return sql.all('SELECT team_id FROM team_members WHERE member_id = ? ORDER BY team_id', memberId).map(([id]) => String(id));
}
