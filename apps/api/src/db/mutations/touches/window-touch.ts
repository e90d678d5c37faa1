import type { EvidenceGrade, TouchDirection } from '@alongside/common';
import type { GradableTouch } from '@alongside/engine';

/** A touch as the judgement sees it, stored or about to be. */
export interface WindowTouch {
  readonly pk: number;
  readonly personPk: number;
  readonly campaignPk: number | null;
  readonly channel: string;
  readonly direction: TouchDirection;
  readonly gradable: GradableTouch;
  /** What somebody of ours said; it holds whatever the rules say. */
  readonly correctedGrade: EvidenceGrade | null;
  /** Its source and its name there. */
  readonly name: string;
  /** What is stored of the judgement; absent for a new one. */
  readonly stored?: StoredJudgement;
}

export interface StoredJudgement {
  readonly grade: EvidenceGrade;
  /** As JSON, or null for none. */
  readonly signals: string | null;
  readonly corroborates: number | null;
  /** The version of the rules that graded it; null before there were any. */
  readonly gradedBy: number | null;
}

/** Around a moment, or between two, in the life of one person. */
export interface TouchWindow {
  readonly personPk: number;
  readonly fromMs: number;
  readonly toMs: number;
}
