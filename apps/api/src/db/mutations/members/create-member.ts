import { AppError, type Role } from '@alongside/common';
import { bumpAccess } from '../access/bump-access.ts';
import { defineMutation } from '../define-mutation.ts';

interface NewMember {
  readonly workspaceId: string;
  readonly email: string;
  /** Of a person not known yet; one who is keeps the name that they gave themselves. */
  readonly name: string;
  readonly roles: readonly Role[];
  readonly teamIds?: readonly string[] | undefined;
  readonly source: 'first_admin' | 'invitation' | 'sso';
  readonly ssoIdentity?: string | undefined;
}

/**
 * The member of that workspace with that e-mail address, made if there was none; one that there is stays as it is.
 *
 * @throws AppError `not_found` for a team or a workspace that there is not
 */
export const createMember = defineMutation({
  name: 'members.create',
  run(sql, input: NewMember, { nowMs, newId, audit }): { memberId: string; userId: string; isNew: boolean } {
    const { workspaceId, name, source, ssoIdentity, teamIds = [] } = input;
    const email = input.email.trim().toLowerCase();
    const roles = [...new Set(input.roles)].sort();
    if (!sql.get('SELECT 1 FROM workspaces WHERE id = ?', workspaceId))
      throw new AppError('not_found', `there is no workspace ${workspaceId}`);
    sql.run(
      'INSERT INTO users (id, email, name, created_at_ms) VALUES (?, ?, ?, ?) ON CONFLICT (email) DO NOTHING',
      newId('user'),
      email,
      name,
      nowMs,
    );
    const userId = String(sql.get('SELECT id FROM users WHERE email = ?', email)?.[0]);
    const known = sql.get('SELECT id FROM members WHERE workspace_id = ? AND user_id = ?', workspaceId, userId);
    if (known) return { memberId: String(known[0]), userId, isNew: false };
    const memberId = newId('member');
    sql.run(
      `INSERT INTO members (id, workspace_id, user_id, roles, status, source, sso_identity, created_at_ms)
       VALUES (?, ?, ?, ?, 'active', ?, ?, ?)`,
      memberId,
      workspaceId,
      userId,
      JSON.stringify(roles),
      source,
      ssoIdentity ?? null,
      nowMs,
    );
    for (const teamId of new Set(teamIds)) {
      const isOurs = sql.get('SELECT 1 FROM teams WHERE id = ? AND workspace_id = ?', teamId, workspaceId);
      if (!isOurs) throw new AppError('not_found', `there is no team ${teamId}`);
      sql.run('INSERT INTO team_members (team_id, member_id) VALUES (?, ?)', teamId, memberId);
    }
    // Those who share a team with them see more from now on.
    if (teamIds.length > 0) bumpAccess(sql);
    const after = { roles, source, teams: teamIds.length };
    audit({ action: 'member.created', subject: { kind: 'member', id: memberId }, after }, workspaceId);
    return { memberId, userId, isNew: true };
  },
});
