import type { Role } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import { addMember } from '../sign-in/add-member.ts';
import type { Entrance, VouchedPerson } from './enter-member.ts';

type Newcomer = VouchedPerson & { readonly identity: string; readonly email: string };

/** Takes in somebody who is no member yet: as their invitation says, if there is one, else as the provider's groups say. */
export function admitNewcomer(sql: SqlConnection, person: Newcomer, tools: MutationTools): Entrance {
  const { workspaceId, email, name, identity: ssoIdentity, roles, justInTime } = person;
  const invitation = sql.get(
    `SELECT id, roles, team_ids FROM invitations
     WHERE workspace_id = ? AND email = ? AND accepted_at_ms IS NULL AND revoked_at_ms IS NULL AND expires_at_ms > ?
     ORDER BY created_at_ms DESC LIMIT 1`,
    workspaceId,
    email,
    tools.nowMs,
  );
  const member = { workspaceId, email, name, ssoIdentity };
  if (invitation) {
    const id = String(invitation[0]);
    const promised = JSON.parse(String(invitation[1])) as Role[];
    const teamIds = JSON.parse(String(invitation[2])) as string[];
    const memberId = addMember(sql, { ...member, roles: promised, teamIds, source: 'invitation' }, tools);
    sql.run('UPDATE invitations SET accepted_at_ms = ? WHERE id = ?', tools.nowMs, id);
    tools.audit({ action: 'invitation.accepted', subject: { kind: 'invitation', id }, after: { memberId } }, workspaceId);
    return { memberId };
  }
  if (!justInTime) return { refused: 'not_a_member' };
  if (roles.length === 0) return { refused: 'no_role' };
  return { memberId: addMember(sql, { ...member, roles, teamIds: [], source: 'sso' }, tools) };
}
