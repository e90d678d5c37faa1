import type { Actor } from '../../auth/actor.ts';

/** The browser that signs in. */
export interface Visitor {
  readonly address: string | undefined;
  readonly requestId: string;
  /** Such as `Firefox on Linux`. */
  readonly label: string;
  /** The session that this browser has now, which ends with the next. */
  readonly sessionId: string | undefined;
}

/** Whose act it is while nobody is known yet. */
export function actorOfVisitor({ address, requestId }: Visitor): Actor {
  return { kind: 'visitor', id: 'visitor', address, requestId };
}
