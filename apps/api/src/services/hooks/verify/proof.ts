import type { HookSigning } from '@alongside/common';

/** What the proof of a delivery is checked against. */
export interface Trust {
  /** The secret, and while they overlap the one before it. */
  readonly secrets: readonly string[];
  readonly signing: HookSigning | undefined;
  /** Where people find this server, such as `https://alongside.acme.example`. Never what a request says of itself. */
  readonly origin: string;
  readonly nowMs: number;
}

/** What is proven besides the body. */
export interface Proof {
  /** The sender's name for the delivery, the same each time it is sent. */
  readonly deliveryId?: string | undefined;
}
