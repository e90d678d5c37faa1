import type { BuyingStage, ContentKind } from '@alongside/common';
import { awarenessContentFacts } from './content-facts-awareness.ts';
import { decisionContentFacts } from './content-facts-decision.ts';
import { proofContentFacts } from './content-facts-proof.ts';
import { translatedContentFacts } from './content-facts-translated.ts';

/** One item of the library. Lists that are left out say nothing about the item. */
export interface ContentFacts {
  readonly key: string;
  readonly kind: ContentKind;
  readonly title: string;
  readonly summary: string;
  readonly topic: string;
  readonly personas?: readonly string[];
  readonly industries?: readonly string[];
  readonly stages?: readonly BuyingStage[];
  readonly objections?: readonly string[];
  readonly products?: readonly string[];
  readonly language?: string;
  /** Days until it is out of date; negative when it is already. */
  readonly validForDays?: number;
  readonly isDraft?: boolean;
  readonly version?: number;
}

/** The library of Tallyport: what a buyer can be given, from the first article to the contract annex. */
export const contentFacts: readonly ContentFacts[] = [
  ...awarenessContentFacts,
  ...proofContentFacts,
  ...decisionContentFacts,
  ...translatedContentFacts,
];
