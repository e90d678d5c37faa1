import type { BuyingStage, OpportunityStatus } from '@alongside/common';

/**
 * Stages that Salesforce and HubSpot ship with, by letters and digits alone. Stages of a customer's own making say nothing here.
 *
 * @source Salesforce's standard Opportunity.StageName values; HubSpot's default sales pipeline (labels and ids). Read Nov 2026
 */
export const stageWords: ReadonlyMap<string, { readonly buyingStage?: BuyingStage; readonly status?: OpportunityStatus }> = new Map([
  ['prospecting', { buyingStage: 'awareness' as const }],
  ['qualification', { buyingStage: 'awareness' as const }],
  ['needsanalysis', { buyingStage: 'consideration' as const }],
  ['valueproposition', { buyingStage: 'consideration' as const }],
  ['iddecisionmakers', { buyingStage: 'evaluation' as const }],
  ['perceptionanalysis', { buyingStage: 'evaluation' as const }],
  ['proposalpricequote', { buyingStage: 'decision' as const }],
  ['negotiationreview', { buyingStage: 'decision' as const }],
  ['appointmentscheduled', { buyingStage: 'awareness' as const }],
  ['qualifiedtobuy', { buyingStage: 'consideration' as const }],
  ['presentationscheduled', { buyingStage: 'evaluation' as const }],
  ['decisionmakerboughtin', { buyingStage: 'decision' as const }],
  ['contractsent', { buyingStage: 'decision' as const }],
  ['closedwon', { buyingStage: 'customer' as const, status: 'won' as const }],
  ['closedlost', { status: 'lost' as const }],
]);
