import { type ApiKey, msToInstant, type Role } from '@alongside/common';
import { and, eq, type SQL } from '../../db/drizzle.ts';
import { apiKeys } from '../../db/schema/control/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** Keys of the workspace that fit, the oldest first. */
export async function readKeys({ control, workspace, clock }: WorkspaceContext, where: SQL | undefined, limit: number): Promise<ApiKey[]> {
  const nowMs = clock();
  const rows = await control.read
    .select({
      id: apiKeys.id,
      name: apiKeys.name,
      prefix: apiKeys.prefix,
      role: apiKeys.role,
      scopes: apiKeys.scopes,
      createdAtMs: apiKeys.createdAtMs,
      revokedAtMs: apiKeys.revokedAtMs,
      expiresAtMs: apiKeys.expiresAtMs,
      lastUsedAtMs: apiKeys.lastUsedAtMs,
      replacedBy: apiKeys.replacedBy,
    })
    .from(apiKeys)
    .where(and(eq(apiKeys.workspaceId, workspace.id), where))
    .orderBy(apiKeys.id)
    .limit(limit);
  return rows.map((row) => toKey(row, nowMs));
}

interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly role: Role;
  readonly scopes: string | null;
  readonly createdAtMs: number;
  readonly revokedAtMs: number | null;
  readonly expiresAtMs: number | null;
  readonly lastUsedAtMs: number | null;
  readonly replacedBy: string | null;
}

function toKey(row: KeyRow, nowMs: number): ApiKey {
  const { id, name, prefix, role, scopes, createdAtMs, revokedAtMs, expiresAtMs, lastUsedAtMs, replacedBy } = row;
  const isExpired = expiresAtMs !== null && expiresAtMs <= nowMs;
  return {
    id,
    name,
    prefix: `alg_${prefix}`,
    role,
    ...(scopes !== null && { scopes: JSON.parse(scopes) as string[] }),
    status: revokedAtMs !== null ? 'revoked' : isExpired ? 'expired' : 'active',
    createdAt: msToInstant(createdAtMs),
    ...(expiresAtMs !== null && { expiresAt: msToInstant(expiresAtMs) }),
    ...(lastUsedAtMs !== null && { lastUsedAt: msToInstant(lastUsedAtMs - (lastUsedAtMs % 60_000)) }),
    ...(replacedBy !== null && { replacedBy }),
  };
}
