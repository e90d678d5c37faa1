import type { EvidenceGrade, TouchEvidence, TouchPrecision, TouchType } from '@alongside/common';

/** What of a touch its grade depends on. */
export interface GradableTouch {
  readonly type: TouchType;
  /** Milliseconds since 1970 UTC. */
  readonly occurredAtMs: number;
  readonly precision: TouchPrecision;
  /** What tells its campaign from others; absent for none. */
  readonly campaign?: string | number | null | undefined;
  readonly subject?: string | null | undefined;
  readonly evidence?: TouchEvidence | null | undefined;
  /** What the sender saw, in its own words. */
  readonly saidSignals?: readonly string[] | null | undefined;
  /** The sender's own grade. */
  readonly saidGrade?: EvidenceGrade | null | undefined;
}
