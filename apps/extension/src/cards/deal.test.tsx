import { expect, test } from 'vitest';
import { drawCard, textOf } from '../overlay/fixtures/draw.tsx';
import { opportunityContext } from '../overlay/fixtures/opportunity-context.ts';
import { personContext } from '../overlay/fixtures/person-context.ts';
import { deal } from './deal.tsx';

test('says how far, how much, until when', () => {
  expect(textOf(drawCard(deal, opportunityContext))).toEqual(['Open', '€184,000', 'Value Proposition', 'closes 18 Dec']);
});

test('a deal that is over was closed', () => {
  const won = { ...opportunityContext, opportunity: { ...opportunityContext.opportunity, status: 'won' as const } };
  expect(textOf(drawCard(deal, won))).toEqual(['Won', '€184,000', 'Value Proposition', 'closed 18 Dec']);
});

test('is for deals alone', () => {
  expect([deal.isRelevant(personContext), deal.isRelevant(opportunityContext)]).toEqual([false, true]);
});
