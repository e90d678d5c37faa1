import type { GradableTouch } from '../../evidence/gradable-touch.ts';
import type { HitRandom } from './hit-random.ts';

/** A hit of which it is known who made it. */
export interface LabelledHit {
  readonly touch: GradableTouch;
  readonly isMachine: boolean;
}

/** What happened around one mail to one recipient. */
export interface HitSequence {
  readonly family: string;
  readonly hits: readonly LabelledHit[];
}

/** One mail, before anything has happened to it. */
export interface MailScene {
  readonly random: HitRandom;
  /** Name of the mail. */
  readonly mail: string;
  readonly links: readonly string[];
  readonly deliveredMs: number;
  /** Whether the sender tells when each mail was delivered. */
  readonly saysDelivery: boolean;
  /** Whether times come to the second only. */
  readonly isRounded: boolean;
  /** The browser of whoever reads it. */
  readonly browser: string;
}

type More = Partial<Omit<GradableTouch, 'evidence'>> & { readonly evidence?: GradableTouch['evidence'] };

/** A hit of the scene's mail, as the sender would tell of it. */
export function hitOf(scene: MailScene, isMachine: boolean, type: GradableTouch['type'], ms: number, more: More = {}): LabelledHit {
  const { mail, deliveredMs, saysDelivery, isRounded } = scene;
  const occurredAtMs = isRounded ? Math.floor(ms / 1_000) * 1_000 : ms;
  const deliveredAt = saysDelivery ? { deliveredAt: new Date(deliveredMs).toISOString() } : {};
  return { isMachine, touch: { type, occurredAtMs, precision: 'second', ...more, evidence: { mail, ...deliveredAt, ...more.evidence } } };
}
