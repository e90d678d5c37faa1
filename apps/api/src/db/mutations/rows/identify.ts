import { type CrmLink, canonicalRecordId } from '@alongside/common';
import { entityKey } from '../../entity-key.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import type { NounTable } from '../nouns/define-noun.ts';
import type { Fields } from './to-columns.ts';

/**
 * The names by which a row may already be known, the most telling first: the pair of source and external id, its CRM records,
 * then its natural key.
 */
export function identityKeys(table: NounTable, fields: Fields): string[] {
  const keys: string[] = [];
  if (table.hasExternalIds && fields.source && fields.externalId) keys.push(JSON.stringify(['x', fields.source, fields.externalId]));
  for (const link of linksOf(fields)) keys.push(JSON.stringify(['l', link.crm, link.instance, link.kind, link.recordId]));
  if (table.naturalKey && fields[table.naturalKey]) keys.push(JSON.stringify(['n', fields[table.naturalKey]]));
  return keys;
}

/** Whether the name is a CRM record. */
export function isLinkKey(key: string): boolean {
  return key.startsWith('["l"');
}

/** Whether the name is an address or a domain, which may be several rows'. */
export function isAddressKey(key: string): boolean {
  return key.startsWith('["n"');
}

/** The row numbers behind those names, for as many as are known. */
export function findByIdentity(sql: SqlConnection, table: NounTable, keys: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  // A bulk list as `[[...], [...]]`; CROSS JOIN keeps SQLite from scanning the table instead of the list.
  const look = (kind: string, query: string, ...parameters: string[]) => {
    const some = keys.filter((key) => key.startsWith(`["${kind}"`));
    if (some.length === 0) return;
    for (const [at, pk] of sql.all(query, `[${some.join(',')}]`, ...parameters)) {
      const key = some[Number(at)] as string;
      if (!found.has(key)) found.set(key, Number(pk));
    }
  };
  look(
    'x',
    `SELECT j.key, e.pk FROM json_each(?1) AS j CROSS JOIN external_ids AS e
     ON e.noun = ?2 AND e.source = j.value ->> 1 AND e.external_id = j.value ->> 2`,
    table.noun,
  );
  if (table.entity) {
    look(
      'l',
      `SELECT j.key, l.entity / 4 FROM json_each(?1) AS j CROSS JOIN crm_links AS l
       ON l.crm = j.value ->> 1 AND l.instance = j.value ->> 2 AND l.kind = j.value ->> 3 AND l.record_id = j.value ->> 4
       WHERE l.entity % 4 = ${entityKey(table.entity, 0)}`,
    );
  }
  if (table.naturalKey) {
    look(
      'n',
      `SELECT j.key, t.pk FROM json_each(?1) AS j CROSS JOIN ${table.table} AS t ON t.${table.naturalKey} = j.value ->> 1 ORDER BY t.pk`,
    );
    // Addresses that were somebody's once are still theirs, unless they are somebody else's now.
    if (table.noun === 'person') {
      look(
        'n',
        'SELECT j.key, e.person_pk FROM json_each(?1) AS j CROSS JOIN person_emails AS e ON e.email = j.value ->> 1 ORDER BY e.person_pk',
      );
    }
    // So are the domains of a company that became another one.
    if (table.noun === 'account') {
      look(
        'n',
        'SELECT j.key, d.account_pk FROM json_each(?1) AS j CROSS JOIN account_domains AS d ON d.domain = j.value ->> 1 ORDER BY d.account_pk',
      );
    }
  }
  return found;
}

export function linksOf(fields: Fields): readonly CrmLink[] {
  const links = (fields.links as readonly CrmLink[] | undefined) ?? [];
  return links.map((link) => ({ ...link, recordId: canonicalRecordId(link.crm, link.recordId) }));
}
