import { expect, test } from 'vitest';
import { type AccountPair, judgeAccount } from './judge-account.ts';

const pair = (pairOf: Partial<AccountPair>): AccountPair => ({
  evidence: 'domain',
  domain: 'acme.test',
  names: ['Acme', 'Acme GmbH'],
  hasTwoIds: false,
  isNamedByDomain: false,
  ...pairOf,
});

test.each<[string, Partial<AccountPair>, string]>([
  ['one domain and one name', {}, 'same'],
  ['one domain, told apart by a system', { hasTwoIds: true }, 'ask'],
  ['two legal forms', { names: ['Acme Inc', 'Acme GmbH'] }, 'ask'],
  ['a subsidiary', { names: ['Acme', 'Acme Logistics'] }, 'ask'],
  ['two companies', { names: ['Acme', 'Globex'] }, 'ask'],
  ['a company of which only the domain is known', { names: ['acme.test', 'Acme Holding AG'] }, 'same'],
  ['a row that is named by its domain alone', { names: ['Acme', 'Globex'], isNamedByDomain: true }, 'same'],
  ['a domain below the other one', { evidence: 'parent_domain' }, 'ask'],
  ['a domain below that of another company', { evidence: 'parent_domain', names: ['Acme', 'Acme Cloud'] }, 'apart'],
  ['one record', { evidence: 'record', names: ['Acme', 'Globex'] }, 'same'],
  ['one record, told apart by a system', { evidence: 'record', names: ['Acme', 'Globex'], hasTwoIds: true }, 'ask'],
])('%s', (_, facts, verdict) => expect(judgeAccount(pair(facts))).toBe(verdict));
