import type { AuditActorKind } from '@alongside/common';
import type { Principal } from './principal.ts';

/** Who does something and from where, as the audit log keeps it. */
export interface Actor {
  readonly kind: AuditActorKind;
  /** The member's or the key's id; the kind itself where nobody is known. */
  readonly id: string;
  /** The client's network address, as the server saw it. */
  readonly address?: string | undefined;
  readonly requestId?: string | undefined;
}

/** The actor behind a request. */
export function actorOf(
  principal: Principal | undefined,
  from: { readonly address?: string | undefined; readonly requestId?: string | undefined },
): Actor {
  if (!principal) return { kind: 'visitor', id: 'visitor', ...from };
  if (principal.via === 'command') return { kind: 'command', id: 'command', ...from };
  return { kind: principal.via === 'key' ? 'key' : 'member', id: principal.actorId, ...from };
}

export const system: Actor = { kind: 'system', id: 'system' };
export const command: Actor = { kind: 'command', id: 'command' };
