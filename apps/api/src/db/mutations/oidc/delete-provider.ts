import { bumpAccess } from '../access/bump-access.ts';
import { defineMutation } from '../define-mutation.ts';
import { forgetIdentities } from './forget-identities.ts';
import { providerFacts } from './provider-row.ts';
import { readProviderRow } from './read-provider-row.ts';
import { refuseLockOut } from './refuse-lock-out.ts';

/**
 * Removes an identity provider. Members who came through it stay, and are found by their address when they come another way.
 *
 * @returns whether there was one
 * @throws AppError `conflict` when it is the only way in
 */
export const deleteOidcProvider = defineMutation({
  name: 'oidc.deleteProvider',
  run(sql, { workspaceId, id }: { readonly workspaceId: string; readonly id: string }, { audit }): boolean {
    const before = readProviderRow(sql, workspaceId, id);
    if (!before) return false;
    refuseLockOut(sql, workspaceId, id);
    sql.run('DELETE FROM oidc_providers WHERE id = ?', id);
    sql.run('DELETE FROM oidc_attempts WHERE provider_id = ?', id);
    const identitiesForgotten = forgetIdentities(sql, workspaceId, id);
    const facts = { before: providerFacts(before), after: { identitiesForgotten } };
    audit({ action: 'oidc_provider.deleted', subject: { kind: 'oidcProvider', id }, ...facts }, workspaceId);
    bumpAccess(sql);
    return true;
  },
});
