import { msToInstant, type OidcProvider } from '@alongside/common';
import type { StoredProvider } from './stored-provider.ts';

/** A provider as an admin sees it: of the secret only whether there is one. */
export function toProvider(stored: StoredProvider): OidcProvider {
  const { id, name, issuer, clientId, groupsClaim, groupRoles, defaultRoles, justInTime, isEnabled } = stored;
  return {
    id,
    name,
    issuer,
    clientId,
    groupsClaim,
    groupRoles: groupRoles.map(({ group, roles }) => ({ group, roles: [...roles] })),
    defaultRoles: [...defaultRoles],
    justInTime,
    isEnabled,
    hasSecret: stored.clientSecretSealed !== undefined,
    createdAt: msToInstant(stored.createdAtMs),
    updatedAt: msToInstant(stored.updatedAtMs),
  };
}
