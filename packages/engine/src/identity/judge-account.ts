import { companyWords } from './company-words.ts';
import type { Verdict } from './judge-person.ts';

export interface AccountPair {
  readonly evidence: 'id' | 'record' | 'domain' | 'parent_domain';
  readonly names: readonly [string | undefined, string | undefined];
  /** The domain that both have, for evidence by domain. */
  readonly domain?: string | undefined;
  /** One system has an id of its own for each: it tells them apart. */
  readonly hasTwoIds: boolean;
  /** Neither an id nor a record came with the row: the domain is all that its sender names it by. */
  readonly isNamedByDomain: boolean;
}

/**
 * Whether two rows are one company.
 *
 * 1. The same id in one system: always.
 * 2. The same CRM record: unless one system has an id for each, and their names differ.
 * 3. The same domain: when the names are the same but for the legal form, and no system tells them apart. Two companies with one domain
 *    are somebody's to judge; a row that is named by its domain alone is whoever has it.
 * 4. A domain below the other one's, such as `eu.acme.com`: never joins, and is asked about when the names are the same.
 *
 * A name alone never joins anything.
 */
export function judgeAccount({ evidence, names, domain, hasTwoIds, isNamedByDomain }: AccountPair): Verdict {
  if (evidence === 'id') return 'same';
  const likeness = compareCompanies(...names, domain);
  if (evidence === 'record') return hasTwoIds && likeness === 'other' ? 'ask' : 'same';
  if (evidence === 'parent_domain') return likeness === 'same' && !hasTwoIds ? 'ask' : 'apart';
  if (hasTwoIds) return 'ask';
  return isNamedByDomain || likeness === 'same' || likeness === 'unsaid' ? 'same' : 'ask';
}

/** `unsaid`: one is only its domain. */
function compareCompanies(one: string | undefined, other: string | undefined, domain: string | undefined): 'same' | 'unsaid' | 'other' {
  if (one === undefined || other === undefined) return 'unsaid';
  if (domain !== undefined && [one, other].some((name) => name.toLowerCase() === domain)) return 'unsaid';
  const [a, b] = [companyWords(one), companyWords(other)];
  if (a.words.join(' ') === b.words.join(' ')) return a.form === b.form || a.form === '' || b.form === '' ? 'same' : 'other';
  return 'other';
}
