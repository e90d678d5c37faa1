import type { SqlConnection } from '../../sql-connection.ts';
import type { NounTable } from '../nouns/define-noun.ts';

const queries: Readonly<Record<string, readonly string[]>> = {
  person: [
    'SELECT j.value, t.pk FROM json_each(?) AS j CROSS JOIN people AS t ON t.email = j.value',
    'SELECT j.value, t.person_pk FROM json_each(?) AS j CROSS JOIN person_emails AS t ON t.email = j.value',
  ],
  account: [
    'SELECT j.value, t.pk FROM json_each(?) AS j CROSS JOIN accounts AS t ON t.domain = j.value',
    'SELECT j.value, t.account_pk FROM json_each(?) AS j CROSS JOIN account_domains AS t ON t.domain = j.value',
  ],
};

/** Who has, or ever had, each of the addresses: row numbers in their order. */
export function findHolders(sql: SqlConnection, table: NounTable, addresses: Iterable<string>): Map<string, Set<number>> {
  const holders = new Map<string, Set<number>>();
  const all = [...addresses];
  if (all.length === 0) return holders;
  const list = JSON.stringify(all);
  for (const query of queries[table.noun] ?? []) {
    for (const [address, pk] of sql.all(query, list)) {
      const key = String(address);
      holders.set(key, (holders.get(key) ?? new Set()).add(Number(pk)));
    }
  }
  return holders;
}
