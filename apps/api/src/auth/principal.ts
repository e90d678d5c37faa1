import type { Role, Scope } from '@alongside/common';

/** Who asks, what they may do, and whose records they may see. Made once for a credential and believed until rights change. */
export interface Principal {
  /** Whose act it is: a key's id, or a member's. */
  readonly actorId: string;
  readonly via: 'key' | 'console' | 'extension' | 'command';
  readonly workspaceId: string;
  readonly roles: readonly Role[];
  /** What a key is narrowed to; absent: all that the roles may do. */
  readonly scopes?: readonly Scope[] | undefined;
  /** Absent for keys and commands. */
  readonly member?: { readonly id: string; readonly userId: string; readonly name: string; readonly email: string } | undefined;
  /** Where the member is signed in. */
  readonly sessionId?: string | undefined;
  /** `all`, or the owners (e-mail addresses, lower case) whose records may be seen. */
  readonly sees: 'all' | ReadonlySet<string>;
}
