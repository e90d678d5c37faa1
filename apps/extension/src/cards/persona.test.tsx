import { expect, test } from 'vitest';
import { accountContext } from '../overlay/fixtures/account-context.ts';
import { drawCard, textOf } from '../overlay/fixtures/draw.tsx';
import { emptyContext } from '../overlay/fixtures/empty-context.ts';
import { personContext } from '../overlay/fixtures/person-context.ts';
import { persona } from './persona.tsx';

test('says who they are, why they act, how they buy, and what decided it', () => {
  expect(textOf(drawCard(persona, personContext)).slice(0, 12)).toEqual([
    'Finance leader',
    'Clear match',
    'Who',
    'Owns the numbers and the audit; three to five direct reports.',
    'Why they act',
    'A late close, a failed audit, or a board that wants forecasts weekly.',
    'How they buy',
    'With IT at the table, against a business case, before year end.',
    'Because of title “vp finance” and seniority “Vice president”',
    '2 objections, answered',
    '“We cannot change systems in the middle of the year.”',
    'Start with one plant beside the old system; it took Brightwater six weeks and no downtime.',
  ]);
});

test('has nothing to say of a person without one, or of a company', () => {
  expect([emptyContext, accountContext].map(persona.isRelevant)).toEqual([false, false]);
});
