import type { Role } from '@alongside/common';

/** Who asks, as far as the key tells. */
export interface Principal {
  readonly keyId: string;
  readonly workspaceId: string;
  readonly role: Role;
}
