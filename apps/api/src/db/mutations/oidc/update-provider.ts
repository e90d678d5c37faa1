import { bumpAccess } from '../access/bump-access.ts';
import { defineMutation } from '../define-mutation.ts';
import { forgetIdentities } from './forget-identities.ts';
import { type ProviderColumns, providerFacts } from './provider-row.ts';
import { readProviderRow } from './read-provider-row.ts';
import { refuseLockOut } from './refuse-lock-out.ts';

interface ProviderChange {
  readonly workspaceId: string;
  readonly id: string;
  /** Absent: as it is. */
  readonly patch: { readonly [Name in keyof ProviderColumns]?: ProviderColumns[Name] | undefined };
}

/**
 * Changes an identity provider. Sign-ins under way come to nothing when they were begun with another issuer or client.
 *
 * @returns whether there is one
 * @throws AppError `conflict` when switching it off would leave no way in
 */
export const updateOidcProvider = defineMutation({
  name: 'oidc.updateProvider',
  run(sql, { workspaceId, id, patch }: ProviderChange, { nowMs, audit }): boolean {
    const before = readProviderRow(sql, workspaceId, id);
    if (!before) return false;
    const present = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const after: ProviderColumns = { ...before, ...present };
    if (before.isEnabled && !after.isEnabled) refuseLockOut(sql, workspaceId, id);
    sql.run(
      `UPDATE oidc_providers SET name = ?, issuer = ?, client_id = ?, client_secret_sealed = ?, groups_claim = ?, group_roles = ?,
         default_roles = ?, just_in_time = ?, is_enabled = ?, updated_at_ms = max(updated_at_ms + 1, ?) WHERE id = ?`,
      after.name,
      after.issuer,
      after.clientId,
      after.clientSecretSealed,
      after.groupsClaim,
      JSON.stringify(after.groupRoles),
      JSON.stringify(after.defaultRoles),
      after.justInTime ? 1 : 0,
      after.isEnabled ? 1 : 0,
      nowMs,
      id,
    );
    const forgotten = before.issuer === after.issuer ? 0 : forgetIdentities(sql, workspaceId, id);
    const secretChanged = before.clientSecretSealed !== after.clientSecretSealed;
    audit(
      {
        action: 'oidc_provider.changed',
        subject: { kind: 'oidcProvider', id },
        before: providerFacts(before),
        after: { ...providerFacts(after), secretChanged, identitiesForgotten: forgotten },
      },
      workspaceId,
    );
    bumpAccess(sql);
    return true;
  },
});
