import type { EvidenceGrade, EvidenceSignal, TouchChannel, TouchDirection, TouchPrecision, TouchType } from '@alongside/common';

/** What of a touch the timeline needs, with the names already looked up. */
export interface TimelineTouch {
  readonly type: TouchType;
  readonly channel: TouchChannel;
  readonly direction: TouchDirection;
  readonly grade: EvidenceGrade;
  /** Milliseconds since 1970 UTC. */
  readonly occurredAtMs: number;
  readonly precision: TouchPrecision;
  readonly subject?: string | null | undefined;
  /** The campaign's name. */
  readonly campaign?: string | null | undefined;
  /** On accounts and opportunities alone. */
  readonly personName?: string | null | undefined;
  readonly id?: string | undefined;
  /** What decided the grade. */
  readonly signals?: readonly EvidenceSignal[] | undefined;
  /** Somebody of ours gave the grade. */
  readonly isCorrected?: boolean | undefined;
  /** It only repeats another touch: shown, but not counted. */
  readonly isRepeat?: boolean | undefined;
}
