import type { HookKind } from '@alongside/common';

/** A delivery as a sender puts it on the wire. */
export interface Outgoing {
  /** Path and query. */
  readonly target: string;
  /** Line by line; those that carry the proof only. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** An endpoint with the secret that both sides know. */
export interface SenderSide {
  readonly id: string;
  readonly kind: HookKind;
  /** Which of several ways to sign the generic kind was told of. */
  readonly way: string;
  readonly secret: string;
}

/** What a signer needs besides the body. */
export interface Signed {
  readonly side: SenderSide;
  readonly origin: string;
  readonly body: Buffer;
  /** The sender's name for the delivery. */
  readonly id: string;
  /** As it goes into the header, in the form that the way takes. */
  readonly stamp: string;
}
