import { describe, expect, test } from 'vitest';
import { judgePerson, type PersonPair } from './judge-person.ts';

const pair = (pairOf: Partial<PersonPair>): PersonPair => ({
  evidence: 'email',
  address: 'anna@acme.test',
  names: ['Anna Berg', 'Anna Berg'],
  hasTwoIds: false,
  isNamedByAddress: false,
  ...pairOf,
});

describe('judgePerson', () => {
  test.each<[string, Partial<PersonPair>, string]>([
    ['one address and one name', {}, 'same'],
    ['a contact and a lead of one system', { hasTwoIds: true }, 'same'],
    ['one address, two people', { names: ['Anna Berg', 'Bernd Berg'] }, 'apart'],
    ['a name that was changed', { names: ['Anna Berg', 'Anna Klein'] }, 'ask'],
    ['an address without a name', { names: [undefined, 'Anna Berg'] }, 'same'],
    ['an address without a name, in one system beside one with', { names: [undefined, 'Anna Berg'], hasTwoIds: true }, 'ask'],
    ['a desk', { address: 'info@acme.test' }, 'ask'],
    ['a desk without a name', { address: 'info@acme.test', names: [undefined, 'Anna Berg'] }, 'apart'],
    ['an address with a plus', { evidence: 'plus_address' }, 'same'],
    ['an address with a plus, without a name', { evidence: 'plus_address', names: [undefined, 'Anna Berg'] }, 'ask'],
    ['one record', { evidence: 'record', names: ['Anna', 'Bernd'] }, 'same'],
    ['one record, two ids and two people', { evidence: 'record', names: ['Anna', 'Bernd'], hasTwoIds: true }, 'ask'],
    ['a row that is named by its address alone', { isNamedByAddress: true, names: ['Anna Berg', 'Anna Klein'] }, 'same'],
    ['such a row of somebody else', { isNamedByAddress: true, names: ['Anna Berg', 'Bernd Berg'] }, 'apart'],
  ])('%s', (_, facts, verdict) => expect(judgePerson(pair(facts))).toBe(verdict));
});
