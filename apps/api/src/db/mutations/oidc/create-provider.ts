import { AppError } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';
import { type ProviderColumns, providerFacts } from './provider-row.ts';

/** More buttons than that nobody looks through. */
const mostProviders = 20;

/**
 * Notes an identity provider of a workspace.
 *
 * @throws AppError `conflict` when the workspace has that client of that issuer already, or too many
 */
export const createOidcProvider = defineMutation({
  name: 'oidc.createProvider',
  run(
    sql,
    { workspaceId, provider }: { readonly workspaceId: string; readonly provider: ProviderColumns },
    { nowMs, newId, audit },
  ): string {
    const { name, issuer, clientId, clientSecretSealed, groupsClaim, groupRoles, defaultRoles, justInTime, isEnabled } = provider;
    const known = sql.all('SELECT issuer, client_id FROM oidc_providers WHERE workspace_id = ?', workspaceId);
    if (known.length >= mostProviders) throw new AppError('conflict', `a workspace may have ${mostProviders} identity providers`);
    if (known.some((row) => row[0] === issuer && row[1] === clientId)) {
      throw new AppError('conflict', 'this client of this issuer is set up already');
    }
    const id = newId('oidcProvider');
    sql.run(
      `INSERT INTO oidc_providers (id, workspace_id, name, issuer, client_id, client_secret_sealed, groups_claim, group_roles, default_roles,
         just_in_time, is_enabled, created_at_ms, updated_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      workspaceId,
      name,
      issuer,
      clientId,
      clientSecretSealed,
      groupsClaim,
      JSON.stringify(groupRoles),
      JSON.stringify(defaultRoles),
      justInTime ? 1 : 0,
      isEnabled ? 1 : 0,
      nowMs,
      nowMs,
    );
    audit({ action: 'oidc_provider.created', subject: { kind: 'oidcProvider', id }, after: providerFacts(provider) }, workspaceId);
    return id;
  },
});
