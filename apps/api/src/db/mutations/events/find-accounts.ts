import type { SqlConnection } from '../../sql-connection.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { findByIdentity, identityKeys } from '../rows/identify.ts';
import { type Need, needOfAddress, needOfName } from './needs.ts';
import type { AccountReference, UpsertFact } from './upsert-facts.ts';

/** Looks up the companies that the facts name; then tells the row number of each, `undefined` for one that nobody knows yet. */
export function findAccounts(sql: SqlConnection, facts: readonly UpsertFact[]): (fact: UpsertFact) => number | undefined {
  const table = nounTable('account');
  const keyOf = ({ home, source }: UpsertFact) =>
    home ? identityKeys(table, 'domain' in home ? home : { source, ...home })[0] : undefined;
  const keys = new Set(facts.flatMap((fact) => keyOf(fact) ?? []));
  if (keys.size === 0) return () => undefined;
  const known = findByIdentity(sql, table, [...keys]);
  return (fact) => known.get(keyOf(fact) ?? '');
}

export function needOfAccount(source: string, reference: AccountReference): Need {
  return 'domain' in reference
    ? needOfAddress('account', reference.domain)
    : needOfName('account', reference.source ?? source, reference.externalId);
}
