import type { CaseSign } from '@alongside/common';
import { compareNames, judgeAccount } from '@alongside/engine';
import type { SideRow } from '../../db/reads/read-cases.ts';

type Compared = 'same' | 'different' | 'unknown';

/** What speaks for two being one, and what against. */
export function signsOf(noun: 'person' | 'account', one: SideRow, other: SideRow): { for: CaseSign[]; against: CaseSign[] } {
  const signs: [sign: CaseSign, way: 'for' | 'against', holds: boolean][] = [
    ['same_address', 'for', compare(one.address, other.address) === 'same'],
    ['same_name', 'for', isSameName(noun, one, other)],
    ['similar_name', 'for', noun === 'person' && ['vague', 'close'].includes(compareNames(one.name, other.name))],
    ['same_company', 'for', compare(one.accountPk, other.accountPk) === 'same'],
    ['same_phone', 'for', compare(digits(one.phone), digits(other.phone)) === 'same'],
    ['same_country', 'for', compare(one.country, other.country) === 'same'],
    ['different_name', 'against', noun === 'person' ? compareNames(one.name, other.name) === 'clash' : !isSameName(noun, one, other)],
    ['different_company', 'against', compare(one.accountPk, other.accountPk) === 'different'],
    ['different_country', 'against', compare(one.country, other.country) === 'different'],
    ['two_ids_in_one_system', 'against', one.names.some(({ source }) => other.names.some((theirs) => theirs.source === source))],
  ];
  const those = (wanted: 'for' | 'against') => signs.filter(([, way, holds]) => way === wanted && holds).map(([sign]) => sign);
  return { for: those('for'), against: those('against') };
}

function isSameName(noun: 'person' | 'account', { name: one }: SideRow, { name: other }: SideRow): boolean {
  if (noun === 'person') return compareNames(one, other) === 'same';
  return judgeAccount({ evidence: 'domain', names: [one, other], hasTwoIds: false, isNamedByDomain: false }) === 'same';
}

function compare(one: string | number | undefined, other: string | number | undefined): Compared {
  if (one === undefined || other === undefined || one === '' || other === '') return 'unknown';
  return one === other ? 'same' : 'different';
}

function digits(phone: string | undefined): string | undefined {
  return phone?.replaceAll(/\D/g, '');
}
