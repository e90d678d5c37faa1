import type { RepsSee, Role } from '@alongside/common';
import type { StoredKey } from '../db/reads/read-key.ts';
import type { StoredSession } from '../db/reads/read-session.ts';
import type { Principal } from './principal.ts';

/** Who a key is. A key owns no records: where reps see only some, one in the role of a rep sees none. */
export function principalOfKey({ id, workspaceId, role, scopes, repsSee }: StoredKey): Principal {
  const sees = seesAll(repsSee, [role]) ? 'all' : new Set<string>();
  return { actorId: id, via: 'key', workspaceId, roles: [role], scopes, sees };
}

/** @param teamMates tells the addresses of all in the member's teams */
export function principalOfSession(session: StoredSession, teamMates: (memberId: string) => readonly string[]): Principal {
  const { id, workspaceId, kind, member, roles, repsSee } = session;
  const own = member.email.toLowerCase();
  const sees = seesAll(repsSee, roles) ? 'all' : new Set(repsSee === 'team' ? [own, ...teamMates(member.id)] : [own]);
  return { actorId: member.id, via: kind, workspaceId, roles, member, sessionId: id, sees };
}

function seesAll(repsSee: RepsSee, roles: readonly Role[]): boolean {
  return repsSee === 'all' || roles.some((role) => role !== 'rep');
}
