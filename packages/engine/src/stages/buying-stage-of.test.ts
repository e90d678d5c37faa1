import { describe, expect, test } from 'vitest';
import { buyingStageOf } from './buying-stage-of.ts';

describe('the buying stage', () => {
  test.each([
    ['Prospecting', 'awareness'],
    ['Qualification', 'consideration'],
    ['Needs Analysis', 'consideration'],
    ['Value Proposition', 'evaluation'],
    ['Id. Decision Makers', 'evaluation'],
    ['Perception Analysis', 'evaluation'],
    ['Proposal/Price Quote', 'decision'],
    ['Negotiation/Review', 'decision'],
    ['Closed Won', 'customer'],
    ['Closed Lost', undefined],
    ['appointmentscheduled', 'consideration'],
    ['Appointment Scheduled', 'consideration'],
    ['qualifiedtobuy', 'consideration'],
    ['presentationscheduled', 'evaluation'],
    ['decisionmakerboughtin', 'decision'],
    ['Decision Maker Bought-In', 'decision'],
    ['contractsent', 'decision'],
    ['closedwon', 'customer'],
    ['closedlost', undefined],
    ['1-Qualify', 'consideration'],
    ['2-Develop', 'evaluation'],
    ['3-Propose', 'decision'],
    ['4-Close', 'decision'],
    ['Technical Demo', 'evaluation'],
    ['Something else', undefined],
    ['', undefined],
  ])('of a deal in %j is %s', (opportunityStage, expected) => {
    expect(buyingStageOf({ opportunityStage })).toBe(expected);
  });

  test('is what was stated, before the deal, before the person', () => {
    const all = { lifecycleStage: 'lead', opportunityStage: 'Negotiation/Review', buyingStage: 'awareness' } as const;
    const { buyingStage: _, ...unstated } = all;
    expect([buyingStageOf(all), buyingStageOf(unstated), buyingStageOf({ lifecycleStage: 'lead' })]).toEqual([
      'awareness',
      'decision',
      'awareness',
    ]);
  });

  test('is customer once a deal is won, and as before it once lost', () => {
    const stage = { opportunityStage: 'Negotiation/Review', lifecycleStage: 'mql' } as const;
    expect(buyingStageOf({ ...stage, opportunityStatus: 'won' })).toBe('customer');
    expect(buyingStageOf({ ...stage, opportunityStatus: 'lost' })).toBe('consideration');
  });

  test('is unknown where nothing tells', () => {
    expect([buyingStageOf({}), buyingStageOf({ lifecycleStage: 'other' })]).toEqual([undefined, undefined]);
  });
});
