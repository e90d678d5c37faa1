import type { SqlConnection } from '../../sql-connection.ts';
import { companyDomain } from './addresses.ts';
import type { StoredRow } from './stored-row.ts';

/** A domain and the company that is found by it. */
export type NotedDomain = readonly [domain: string, accountPk: number];

/** Lets the companies be found by the domains that they have now, whatever they become. @returns those that were not noted before */
export function noteDomains(sql: SqlConnection, rows: readonly StoredRow[]): NotedDomain[] {
  return rows.flatMap((row): NotedDomain[] => {
    const domain = typeof row.domain === 'string' ? companyDomain(row.domain) : undefined;
    if (domain === undefined) return [];
    const pk = Number(row.pk);
    const added = sql.run('INSERT INTO account_domains (domain, account_pk) VALUES (?, ?) ON CONFLICT DO NOTHING', domain, pk);
    return added > 0 ? [[domain, pk]] : [];
  });
}

export function forgetDomains(sql: SqlConnection, domains: readonly NotedDomain[]): void {
  for (const [domain, pk] of domains) sql.run('DELETE FROM account_domains WHERE domain = ? AND account_pk = ?', domain, pk);
}
