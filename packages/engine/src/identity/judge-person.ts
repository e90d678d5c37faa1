import { compareNames } from './compare-names.ts';
import { isRoleAddress } from './is-role-address.ts';

/** What two rows about people have in common, the most telling first. */
export type PersonEvidence = 'id' | 'record' | 'email' | 'plus_address';

/** What a rule says of two rows: one person; perhaps, so that somebody is asked; or nothing. */
export type Verdict = 'same' | 'ask' | 'apart';

export interface PersonPair {
  readonly evidence: PersonEvidence;
  /** The address that both have, for evidence by address. */
  readonly address?: string | undefined;
  readonly names: readonly [string | undefined, string | undefined];
  /** One system has an id of its own for each. */
  readonly hasTwoIds: boolean;
  /** Neither an id nor a record came with the row: the address is all that its sender names it by. */
  readonly isNamedByAddress: boolean;
}

/**
 * Whether two rows are one person.
 *
 * 1. The same id in one system: always.
 * 2. The same CRM record: unless one system has an id for each, and their names are two people's.
 * 3. The same address: when the names are the same. A desk's address (`info@`) says nothing, nor does one that two people have.
 * 4. An address with and without `+something`: when the names are the same.
 *
 * A name, with or without a company, never joins anybody.
 *
 * @source integrations.md section 8.5
 */
export function judgePerson({ evidence, address, names, hasTwoIds, isNamedByAddress }: PersonPair): Verdict {
  if (evidence === 'id') return 'same';
  const likeness = compareNames(...names);
  if (evidence === 'record') return hasTwoIds && likeness === 'clash' ? 'ask' : 'same';
  if (isNamedByAddress && evidence === 'email') return likeness === 'clash' ? 'apart' : 'same';
  if (likeness === 'clash') return 'apart';
  if (address !== undefined && isRoleAddress(address)) return likeness === 'same' ? 'ask' : 'apart';
  if (likeness === 'same') return 'same';
  // Whoever knows only an address, or half a name, may be anybody who reads it.
  if (likeness === 'vague' && evidence === 'email') return hasTwoIds ? 'ask' : 'same';
  return 'ask';
}
