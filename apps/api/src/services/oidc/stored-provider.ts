import type { Role } from '@alongside/common';

/** An identity provider as sign-in needs it. */
export interface StoredProvider {
  readonly id: string;
  readonly workspaceId: string;
  readonly workspaceSlug: string;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecretSealed: string | undefined;
  readonly groupsClaim: string;
  readonly groupRoles: readonly { readonly group: string; readonly roles: readonly Role[] }[];
  readonly defaultRoles: readonly Role[];
  readonly justInTime: boolean;
  readonly isEnabled: boolean;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
  /** For cursors. */
  readonly pk: number;
}
