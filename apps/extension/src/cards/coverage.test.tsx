import { expect, test } from 'vitest';
import { accountContext } from '../overlay/fixtures/account-context.ts';
import { drawCard, textOf } from '../overlay/fixtures/draw.tsx';
import { personContext } from '../overlay/fixtures/person-context.ts';
import { coverage } from './coverage.tsx';

test('counts first, then gaps, then groups with their people on demand', () => {
  expect(textOf(drawCard(coverage, accountContext))).toEqual([
    '14 people known',
    ', 5 engaged in 90 days',
    'Nobody known: IT director',
    'Nobody engaged: Quality lead',
    'Operations manager',
    '3 of 7 engaged',
    'Ravi Patel',
    'Plant Manager',
    '31 touches, active 20 hours ago',
    'Chiara Bruno',
    'Head of Operations',
    '12 touches, active last month',
    'and 5 more',
    'Finance leader',
    '2 of 3 engaged',
    'Helena Marchetti',
    'VP Finance',
    '96 touches, active 35 minutes ago',
    'and 2 more',
    'No persona',
    '0 of 4 engaged',
    'Luca Ferri',
    '0 touches, not active yet',
    'and 3 more',
  ]);
});

test('is not for single people', () => {
  expect(coverage.isRelevant(personContext)).toBe(false);
});
