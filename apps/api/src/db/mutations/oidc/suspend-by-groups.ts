import type { SqlConnection } from '../../sql-connection.ts';
import { bumpAccess } from '../access/bump-access.ts';
import type { MutationTools } from '../define-mutation.ts';
import { endMemberSessions } from '../sessions/end-member-sessions.ts';

/** A member whom a provider has vouched for. */
export interface RuledMember {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly providerId: string;
}

/** What the groups gave once is gone: where they are signed in already, and for other ways in too, such as a link by mail. */
export function suspendByGroups(sql: SqlConnection, { workspaceId, memberId, providerId }: RuledMember, tools: MutationTools): void {
  sql.run("UPDATE members SET status = 'suspended', suspended_by_groups = 1 WHERE id = ?", memberId);
  tools.audit({ action: 'member.suspended', subject: { kind: 'member', id: memberId }, after: { provider: providerId } }, workspaceId);
  endMemberSessions(sql, memberId, 'member_changed', tools);
  bumpAccess(sql);
}

export function reinstateByGroups(sql: SqlConnection, { workspaceId, memberId, providerId }: RuledMember, tools: MutationTools): void {
  sql.run("UPDATE members SET status = 'active', suspended_by_groups = 0 WHERE id = ?", memberId);
  tools.audit({ action: 'member.reinstated', subject: { kind: 'member', id: memberId }, after: { provider: providerId } }, workspaceId);
  bumpAccess(sql);
}
