import type { EvidenceGrade, TouchPrecision, TouchType } from '@alongside/common';
import type { DemoAccount, DemoPerson } from '../demo-world.ts';
import type { RandomSource } from '../random-source.ts';

/** One touch in the making. */
export interface TouchDraft {
  readonly type: TouchType;
  readonly atMs: number;
  readonly subject?: string;
  readonly campaignKey?: string;
  readonly contentKey?: string;
  readonly grade?: EvidenceGrade;
  readonly signals?: readonly string[];
  readonly precision?: TouchPrecision;
}

/** One person on their way: what the parts of a journey are told, and where they write down what happened. */
export interface Journey {
  readonly random: RandomSource;
  readonly nowMs: number;
  readonly person: DemoPerson;
  readonly account: DemoAccount;
  /** A mail gateway opens and follows every link before the person sees the mail. */
  readonly hasLinkScanner: boolean;
  readonly record: (draft: TouchDraft) => void;
}
