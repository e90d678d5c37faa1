import type { Role } from '@alongside/common';

/** A provider as it is stored; the secret sealed. */
export interface ProviderColumns {
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecretSealed: string | null;
  readonly groupsClaim: string;
  readonly groupRoles: readonly { readonly group: string; readonly roles: readonly Role[] }[];
  readonly defaultRoles: readonly Role[];
  readonly justInTime: boolean;
  readonly isEnabled: boolean;
}

/** What the audit log tells of a provider: nothing that is secret, no names of groups. */
export function providerFacts(provider: Omit<ProviderColumns, 'clientSecretSealed'>) {
  const { issuer, clientId, groupsClaim, groupRoles, defaultRoles, justInTime, isEnabled } = provider;
  return { issuer, clientId, groupsClaim, groupRules: groupRoles.length, defaultRoles: [...defaultRoles], justInTime, isEnabled };
}
