import { type Invitation, msToInstant, type Role } from '@alongside/common';
import { and, eq, type SQL } from '../../db/drizzle.ts';
import { invitations } from '../../db/schema/control/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** Invitations of the workspace that meet the condition, in order of their ids. */
export async function readInvitations(
  { control: { read }, workspace, clock }: WorkspaceContext,
  where: SQL | undefined,
  limit: number,
): Promise<Invitation[]> {
  const rows = await read
    .select({
      id: invitations.id,
      email: invitations.email,
      roles: invitations.roles,
      teamIds: invitations.teamIds,
      createdAtMs: invitations.createdAtMs,
      expiresAtMs: invitations.expiresAtMs,
      acceptedAtMs: invitations.acceptedAtMs,
      revokedAtMs: invitations.revokedAtMs,
    })
    .from(invitations)
    .where(and(eq(invitations.workspaceId, workspace.id), where))
    .orderBy(invitations.id)
    .limit(limit);
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    roles: JSON.parse(row.roles) as Role[],
    teamIds: JSON.parse(row.teamIds) as string[],
    status: statusOf(row, clock()),
    createdAt: msToInstant(row.createdAtMs),
    expiresAt: msToInstant(row.expiresAtMs),
  }));
}

interface Times {
  readonly expiresAtMs: number;
  readonly acceptedAtMs: number | null;
  readonly revokedAtMs: number | null;
}

function statusOf({ expiresAtMs, acceptedAtMs, revokedAtMs }: Times, nowMs: number): Invitation['status'] {
  if (acceptedAtMs !== null) return 'accepted';
  if (revokedAtMs !== null) return 'revoked';
  return nowMs >= expiresAtMs ? 'expired' : 'pending';
}
