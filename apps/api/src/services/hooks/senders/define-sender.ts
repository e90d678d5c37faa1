import type { HookKind, HookMapping } from '@alongside/common';
import type { RawDelivery } from '../raw-delivery.ts';
import type { Proof, Trust } from '../verify/proof.ts';

/** What a delivery says, as far as we understand it. */
export interface Reading {
  /** As `POST /v1/events` takes them, or `person.erase`; not checked yet. */
  readonly events: readonly ReadEvent[];
  /** What was left aside and why, a line for each; no personal data. */
  readonly ignored: readonly string[];
}

export interface ReadEvent {
  readonly event: Readonly<Record<string, unknown>>;
  /** Why it cannot be taken as it is. */
  readonly problems?: readonly string[] | undefined;
}

/** What is known of a delivery besides its body. */
export interface ReadContext {
  /** The name that facts come under. */
  readonly source: string;
  readonly receivedAtMs: number;
  /** The same each time the delivery is sent. */
  readonly deliveryKey: string;
  readonly mapping: HookMapping | undefined;
  /** By the sender's own id. */
  readonly dealOf: KnownDeals;
}

/** What is known of a deal already. */
export interface KnownDeal {
  readonly currency?: string;
  /** @unit smallest unit of the currency */
  readonly amountCents?: number;
}

export type KnownDeals = (externalId: string) => KnownDeal | undefined;

/** One kind of system that sends webhooks: how it proves itself, and what its deliveries say. */
export interface Sender {
  readonly kind: HookKind;
  /** A secret for both sides; absent where the sender makes it. */
  readonly newSecret?: (randomBytes: (length: number) => Uint8Array) => string;
  /** What keeps a text from being a secret of this kind; absent: every one may be. */
  readonly secretProblem?: (secret: string) => string | undefined;
  /** @throws AppError when the delivery is not genuine */
  readonly verify: (delivery: RawDelivery, trust: Trust) => Proof;
  /** The sender's name for a delivery, out of its body; `undefined`: the body itself is its name. */
  readonly nameOf?: (body: unknown) => string | undefined;
  readonly read: (body: unknown, context: ReadContext) => Reading;
}

export function defineSender(sender: Sender): Sender {
  return sender;
}
