import type { BuyingStage } from '@alongside/common';

/** What is known of the record that material is ranked for. All of it may be absent. */
export interface RankContext {
  readonly personaId?: string | undefined;
  /** For the reason that names it. */
  readonly personaName?: string | undefined;
  readonly industry?: string | undefined;
  readonly stage?: BuyingStage | undefined;
  /** Keys of objections the buyer has, the most pressing first. */
  readonly objections?: readonly string[] | undefined;
  readonly accountId?: string | undefined;
  /** BCP 47 tag. When stated, only items of that language are given; the region is not compared. */
  readonly language?: string | undefined;
}
