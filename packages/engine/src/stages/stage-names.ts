import type { BuyingStage } from '@alongside/common';

/**
 * Stage names of sales pipelines without blanks and punctuation, with what they mean to the buyer, in order of right. Those marked `true` also count
 * as a part of a longer name. `undefined` is a deal that ended without a sale.
 *
 * @source defaults of Salesforce (Opportunity.StageName), HubSpot (dealstage ids and labels) and Dynamics 365 (opportunity sales process), November 2026
 */
export const stageNames: readonly (readonly [word: string, stage: BuyingStage | undefined, isPart?: true])[] = [
  ['closedlost', undefined, true],
  ['closedwon', 'customer', true],
  ['won', 'customer'],
  ['lost', undefined],
  ['abandoned', undefined],
  ['disqualified', undefined, true],
  ['prospecting', 'awareness', true],
  ['prospect', 'awareness'],
  ['new', 'awareness'],
  ['lead', 'awareness'],
  ['qualification', 'consideration', true],
  ['qualify', 'consideration'],
  ['needsanalysis', 'consideration', true],
  ['appointmentscheduled', 'consideration'],
  ['qualifiedtobuy', 'consideration'],
  ['qualified', 'consideration'],
  ['discovery', 'consideration', true],
  ['valueproposition', 'evaluation', true],
  ['iddecisionmakers', 'evaluation', true],
  ['perceptionanalysis', 'evaluation', true],
  ['presentationscheduled', 'evaluation'],
  ['develop', 'evaluation'],
  ['demo', 'evaluation', true],
  ['evaluation', 'evaluation', true],
  ['proofofconcept', 'evaluation', true],
  ['pilot', 'evaluation', true],
  ['trial', 'evaluation', true],
  ['decisionmakerboughtin', 'decision'],
  ['contractsent', 'decision'],
  ['propose', 'decision'],
  ['close', 'decision'],
  ['proposal', 'decision', true],
  ['quote', 'decision', true],
  ['negotiation', 'decision', true],
  ['contract', 'decision', true],
  ['verbal', 'decision', true],
  ['awareness', 'awareness'],
  ['consideration', 'consideration'],
  ['decision', 'decision'],
  ['customer', 'customer'],
];
