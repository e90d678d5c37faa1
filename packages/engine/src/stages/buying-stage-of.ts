import type { BuyingStage, LifecycleStage, OpportunityStatus } from '@alongside/common';
import { stageNames } from './stage-names.ts';

export interface BuyingStageFacts {
  readonly lifecycleStage?: LifecycleStage | undefined;
  /** The CRM's own word, such as `Value Proposition`. */
  readonly opportunityStage?: string | undefined;
  readonly opportunityStatus?: OpportunityStatus | undefined;
  /** Stated outright: goes before everything else. */
  readonly buyingStage?: BuyingStage | undefined;
}

const byLifecycle: Readonly<Record<LifecycleStage, BuyingStage | undefined>> = {
  subscriber: 'awareness',
  lead: 'awareness',
  mql: 'consideration',
  sql: 'consideration',
  opportunity: 'evaluation',
  customer: 'customer',
  evangelist: 'customer',
  other: undefined,
};

/**
 * How far the buyer is: as stated, else by the deal, else by the person's lifecycle stage. A lost deal says nothing about where the buyer is now.
 *
 * @returns `undefined` where nothing tells
 */
export function buyingStageOf(facts: BuyingStageFacts): BuyingStage | undefined {
  const { buyingStage, lifecycleStage, opportunityStage, opportunityStatus } = facts;
  if (buyingStage) return buyingStage;
  if (opportunityStatus === 'won') return 'customer';
  const byDeal = opportunityStatus === 'lost' ? undefined : stageNamed(opportunityStage ?? '');
  if (byDeal) return byDeal;
  if (lifecycleStage) return byLifecycle[lifecycleStage];
  return opportunityStatus === 'open' ? 'evaluation' : undefined;
}

function stageNamed(name: string): BuyingStage | undefined {
  // `1-Qualify`, `Proposal/Price Quote` and `appointmentscheduled` differ in their dressing alone.
  const bare = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[\s\d.\-–:)]+/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  const stage = stageNames.find(([word]) => bare === word) ?? stageNames.find(([word, , isPart]) => isPart && bare.includes(word));
  return stage?.[1];
}
