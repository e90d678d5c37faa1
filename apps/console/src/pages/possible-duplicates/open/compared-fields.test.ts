import type { CaseSide, IdentityCase } from '@alongside/common';
import { expect, test } from 'vitest';
import { comparedFields } from './compared-fields.ts';

const side = (more: Partial<CaseSide>): CaseSide => ({
  id: 'per_1',
  name: 'Eva',
  names: [],
  touchCount: 0,
  createdAt: '2026-11-01T00:00:00.000Z',
  ...more,
});
const pair = (noun: IdentityCase['noun'], one: Partial<CaseSide>, other: Partial<CaseSide>) =>
  ({
    id: 'idc_1',
    noun,
    reason: 'same_email',
    status: 'open',
    sides: [side(one), side(other)],
    for: [],
    against: [],
    createdAt: '2026-11-01T00:00:00.000Z',
  }) satisfies IdentityCase;

test('says of each field whether it is the same, differs, or is said by one alone', () => {
  const one = { address: 'Eva@acme.test', phone: '030 1', title: 'CFO', country: 'DE' };
  const other = { address: 'eva@acme.test', phone: '+030-1', title: 'CEO', accountName: 'Acme' };
  expect(comparedFields(pair('person', one, other))).toEqual([
    { title: 'duplicates.field.email', values: ['Eva@acme.test', 'eva@acme.test'], likeness: 'same' },
    { title: 'duplicates.field.title', values: ['CFO', 'CEO'], likeness: 'differs' },
    { title: 'duplicates.field.company', values: [undefined, 'Acme'], likeness: 'unsaid' },
    { title: 'duplicates.field.phone', values: ['030 1', '+030-1'], likeness: 'same' },
    { title: 'duplicates.field.country', values: ['DE', undefined], likeness: 'unsaid' },
  ]);
});

test('asks a company for other things, and leaves out what neither says', () => {
  expect(comparedFields(pair('account', { address: 'acme.test', title: 'paper' }, { address: 'eu.acme.test' }))).toEqual([
    { title: 'duplicates.field.domain', values: ['acme.test', 'eu.acme.test'], likeness: 'differs' },
    { title: 'duplicates.field.industry', values: ['paper', undefined], likeness: 'unsaid' },
  ]);
});
