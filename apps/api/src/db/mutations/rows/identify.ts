import { type CrmLink, canonicalRecordId } from '@alongside/common';
import { entityKey } from '../../entity-key.ts';
import type { SqlConnection, SqlValue } from '../../sql-connection.ts';
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
  for (const { kind, among, names, list } of groupsOf(keys)) {
    const look = (query: string, ...parameters: SqlValue[]) => {
      for (const [at, pk] of sql.all(query, list, ...parameters)) {
        const key = names[Number(at)] as string;
        if (!found.has(key)) found.set(key, Number(pk));
      }
    };
    // CROSS JOIN keeps SQLite from scanning the table instead of the list.
    if (kind === 'x') {
      look(
        `SELECT j.key, e.pk FROM json_each(?1) AS j CROSS JOIN external_ids AS e
         ON e.noun = ?2 AND e.source = ?3 AND e.external_id = j.value`,
        table.noun,
        ...among,
      );
    } else if (kind === 'l' && table.entity) {
      look(
        `SELECT j.key, l.entity / 4 FROM json_each(?1) AS j CROSS JOIN crm_links AS l
         ON l.crm = ?2 AND l.instance = ?3 AND l.kind = ?4 AND l.record_id = j.value WHERE l.entity % 4 = ${entityKey(table.entity, 0)}`,
        ...among,
      );
    } else if (kind === 'n' && table.naturalKey) {
      look(`SELECT j.key, t.pk FROM json_each(?1) AS j CROSS JOIN ${table.table} AS t ON t.${table.naturalKey} = j.value ORDER BY t.pk`);
      const former = formerAddresses[table.noun];
      if (former) look(former);
    }
  }
  return found;
}

/** Addresses that were somebody's once are still theirs, unless they are somebody else's now; so are the domains of a company that became another one. */
const formerAddresses: Readonly<Record<string, string>> = {
  person: 'SELECT j.key, e.person_pk FROM json_each(?1) AS j CROSS JOIN person_emails AS e ON e.email = j.value ORDER BY e.person_pk',
  account: 'SELECT j.key, d.account_pk FROM json_each(?1) AS j CROSS JOIN account_domains AS d ON d.domain = j.value ORDER BY d.account_pk',
};

/** Names of one kind that differ in their last part alone. */
interface NameGroup {
  readonly kind: string;
  /** What is the same in all of them, but for the kind. */
  readonly among: readonly string[];
  readonly names: string[];
  /** The last parts as a JSON list: taking several words out of each of its elements would cost more than finding them. */
  readonly list: string;
}

function groupsOf(keys: readonly string[]): NameGroup[] {
  const groups = Map.groupBy(keys, (key) => key.slice(0, lastPart(key)));
  return Array.from(groups, ([first, names]) => {
    const [kind = '', ...among] = JSON.parse(`${first}"]`) as string[];
    const parts = names.map((key) => key.slice(lastPart(key) + '",'.length, -1));
    return { kind, among, names, list: `[${parts.join()}]` };
  });
}

/**
 * Where the part before the last ends. Thousands a second, so the JSON is cut, not read: a quote inside a text has a backslash before it.
 * The search begins before the last quote, for the part may be a mere comma.
 */
function lastPart(key: string): number {
  return key.lastIndexOf('","', key.length - '","",'.length);
}

export function linksOf(fields: Fields): readonly CrmLink[] {
  const links = (fields.links as readonly CrmLink[] | undefined) ?? [];
  return links.map((link) => {
    const recordId = canonicalRecordId(link.crm, link.recordId);
    return recordId === link.recordId ? link : { ...link, recordId };
  });
}
