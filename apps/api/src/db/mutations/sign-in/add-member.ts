import { AppError, type Role } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import { createMember } from '../members/create-member.ts';

interface NewMember {
  readonly workspaceId: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Those that are gone by now are left out. */
  readonly teamIds: readonly string[];
  readonly source: 'first_admin' | 'invitation' | 'sso';
  readonly ssoIdentity?: string | undefined;
}

/**
 * Makes the person of that address a member, as a part of signing in. What they are called here stays here: the same person may have
 * another name in another workspace, and neither may read the other's.
 *
 * @throws AppError `conflict` when the address has a member in the workspace already
 */
export function addMember(sql: SqlConnection, member: NewMember, tools: MutationTools): string {
  const isTeam = (id: string) => sql.get('SELECT 1 FROM teams WHERE id = ? AND workspace_id = ?', id, member.workspaceId) !== undefined;
  const { memberId, isNew } = createMember.run(sql, { ...member, teamIds: member.teamIds.filter(isTeam) }, tools);
  if (!isNew) throw new AppError('conflict', 'this address has a member here already: sign in');
  sql.run('UPDATE members SET name = ? WHERE id = ?', member.name, memberId);
  return memberId;
}
