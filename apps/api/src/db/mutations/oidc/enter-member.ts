import type { Role, SignInError } from '@alongside/common';
import type { SqlConnection, SqlValue } from '../../sql-connection.ts';
import { bumpAccess } from '../access/bump-access.ts';
import { defineMutation, type MutationTools } from '../define-mutation.ts';
import { admitNewcomer } from './admit-newcomer.ts';
import { keepAnAdmin } from './keep-an-admin.ts';
import { readProviderRow } from './read-provider-row.ts';
import { type RuledMember, reinstateByGroups, suspendByGroups } from './suspend-by-groups.ts';

/** Whom a provider vouched for, after everything it signed was checked. */
export interface VouchedPerson {
  readonly providerId: string;
  /** Whom the provider was when it was asked. */
  readonly issuer: string;
  readonly workspaceId: string;
  readonly subject: string;
  /** Lower case; absent when the provider told none, or did not say that it verified it. */
  readonly verifiedEmail: string | undefined;
  readonly name: string;
  /** What the groups give, else what everybody gets; empty: nothing. */
  readonly roles: readonly Role[];
  /** Whether the provider's groups rule the roles of those who came through it. */
  readonly groupsRule: boolean;
  readonly justInTime: boolean;
}

export type Entrance = { readonly memberId: string } | { readonly refused: SignInError };

/**
 * The member behind a person that a provider vouched for: by the provider's own name for them; the first time by their verified address;
 * else a new one. Roles of those who came through the provider follow its groups at each sign-in; whom they give
 * none any more is suspended, until they give some again.
 */
export const enterMember = defineMutation({
  name: 'oidc.enter',
  run(sql, person: VouchedPerson, tools): Entrance {
    const { providerId, issuer, workspaceId, subject, verifiedEmail } = person;
    // It may have been switched off, removed or replaced while it was asked. What it said then is worth nothing now.
    const provider = readProviderRow(sql, workspaceId, providerId);
    if (!provider?.isEnabled || provider.issuer !== issuer) return { refused: 'provider_off' };
    const identity = `${providerId} ${subject}`;
    const byIdentity = sql.get(`SELECT ${columns} WHERE m.workspace_id = ? AND m.sso_identity = ?`, workspaceId, identity);
    if (!byIdentity && verifiedEmail === undefined) return { refused: 'email_unverified' };
    const known = byIdentity ?? findByEmail(sql, workspaceId, verifiedEmail ?? '');
    if (!known) return admitNewcomer(sql, { ...person, identity, email: verifiedEmail ?? '' }, tools);
    return enterKnown(sql, person, { identity, known }, tools);
  },
});

interface Known {
  readonly identity: string;
  /** As {@link columns} says. */
  readonly known: readonly SqlValue[];
}

function enterKnown(sql: SqlConnection, person: VouchedPerson, { identity, known }: Known, tools: MutationTools): Entrance {
  const { providerId, workspaceId } = person;
  const memberId = String(known[0]);
  // Somebody else's: at the provider an address can be given to another person, its name for a person cannot.
  if (known[4] !== null && known[4] !== identity) return { refused: 'email_taken' };
  const isRuled = person.groupsRule && known[3] === 'sso';
  const isSuspended = known[2] !== 'active';
  // What groups took they may give again; what an admin took they may not.
  if (isSuspended && !(isRuled && known[5] === 1)) return { refused: 'member_suspended' };
  const before = JSON.parse(String(known[1])) as Role[];
  const held = isSuspended ? [] : before;
  const after = isRuled ? keepAnAdmin(sql, { workspaceId, memberId, before: held, after: person.roles }) : before;
  const ruled = { workspaceId, memberId, providerId };
  if (after.length === 0) {
    if (!isSuspended) suspendByGroups(sql, ruled, tools);
    return { refused: 'no_role' };
  }
  if (isSuspended) reinstateByGroups(sql, ruled, tools);
  if (known[4] === null) linkIdentity(sql, ruled, identity, tools);
  if (JSON.stringify(after) !== JSON.stringify(before)) followGroups(sql, ruled, { before, after }, tools);
  return { memberId };
}

const columns = 'm.id, m.roles, m.status, m.source, m.sso_identity, m.suspended_by_groups FROM members m';

function findByEmail(sql: SqlConnection, workspaceId: string, email: string): ReturnType<SqlConnection['get']> {
  return sql.get(`SELECT ${columns} JOIN users u ON u.id = m.user_id WHERE m.workspace_id = ? AND u.email = ?`, workspaceId, email);
}

function linkIdentity(
  sql: SqlConnection,
  { workspaceId, memberId, providerId }: RuledMember,
  identity: string,
  tools: MutationTools,
): void {
  sql.run('UPDATE members SET sso_identity = ? WHERE id = ?', identity, memberId);
  tools.audit({ action: 'member.sso_linked', subject: { kind: 'member', id: memberId }, after: { provider: providerId } }, workspaceId);
}

function followGroups(
  sql: SqlConnection,
  { workspaceId, memberId, providerId }: RuledMember,
  { before, after }: { readonly before: readonly Role[]; readonly after: readonly Role[] },
  tools: MutationTools,
): void {
  sql.run('UPDATE members SET roles = ? WHERE id = ?', JSON.stringify(after), memberId);
  const change = { before: { roles: [...before] }, after: { roles: [...after], provider: providerId } };
  tools.audit({ action: 'member.roles_changed', subject: { kind: 'member', id: memberId }, ...change }, workspaceId);
  bumpAccess(sql);
}
