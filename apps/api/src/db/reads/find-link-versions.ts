import type { SqlConnection } from '../sql-connection.ts';

/** The current versions of what a context is made of. */
export interface CurrentVersions {
  readonly entityVersion: number;
  readonly sharedVersion: number;
}

/**
 * As one text: `libsql` takes as long for each of some values as SQLite for a row. One number for each that was asked for, in their order,
 * which left joins keep; nothing where the link is gone.
 */
const query = `SELECT json_group_array(iif(l.pk IS NULL, NULL, coalesce(v.version, 0))), (SELECT version FROM entity_versions WHERE entity = 0)
  FROM json_each(?) AS j LEFT JOIN crm_links AS l ON l.pk = j.value LEFT JOIN entity_versions AS v ON v.entity = l.entity`;

/** Of what these links stand for, at one moment, by the row number of the link. Numbers of links that are gone are never used again. */
export function findLinkVersions(sql: SqlConnection, linkPks: readonly number[]): Map<number, CurrentVersions> {
  const [text, shared] = sql.get(query, JSON.stringify(linkPks)) ?? [];
  const sharedVersion = Number(shared ?? 0);
  const found = new Map<number, CurrentVersions>();
  for (const [at, entityVersion] of (JSON.parse(String(text)) as (number | null)[]).entries()) {
    const linkPk = linkPks[at];
    if (linkPk !== undefined && entityVersion !== null) found.set(linkPk, { entityVersion, sharedVersion });
  }
  return found;
}
