import { type CrmLink, canonicalRecordId, type OpportunityContact } from '@alongside/common';
import { entityKey } from '../../entity-key.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import { dropDocuments } from '../contexts/drop-documents.ts';
import type { NounTable } from '../nouns/define-noun.ts';
import { nextVersion } from '../versions/next-version.ts';

/** Another system's id of a row. */
export interface ForeignName {
  readonly source: string;
  readonly externalId: string;
  readonly pk: number;
  /** When the system spoke of it, as it stamps that. */
  readonly seenAtMs: number;
}

/**
 * Notes other systems' ids of rows. A pair that named another row names this one from now on. What differs goes to SQLite by its name, as
 * a JSON object: handing out `key` and `value` takes it less than half the time of looking into the elements of a list.
 */
export function storeExternalIds(sql: SqlConnection, table: NounTable, names: readonly ForeignName[]): void {
  if (names.length === 0) return;
  for (const [source, some] of Map.groupBy(names, (name) => name.source)) {
    const atMs = some[0]?.seenAtMs ?? 0;
    // The rows of an import were all seen at one moment: then nothing has to be taken out of a list.
    const isOneMoment = some.every(({ seenAtMs }) => seenAtMs === atMs);
    sql.run(
      `INSERT INTO external_ids (noun, source, external_id, pk, seen_at_ms)
       SELECT ?1, ?2, key, ${isOneMoment ? 'value, ?4' : 'value ->> 0, value ->> 1'} FROM json_each(?3) WHERE true
       ON CONFLICT (noun, source, external_id) DO UPDATE SET pk = excluded.pk, seen_at_ms = max(coalesce(seen_at_ms, excluded.seen_at_ms), excluded.seen_at_ms)
       WHERE pk <> excluded.pk OR seen_at_ms IS NULL OR seen_at_ms < excluded.seen_at_ms`,
      table.noun,
      source,
      `{${some.map(({ externalId, pk, seenAtMs }) => `${JSON.stringify(externalId)}:${isOneMoment ? pk : `[${pk},${seenAtMs}]`}`).join()}}`,
      ...(isOneMoment ? [atMs] : []),
    );
  }
}

/** Lets CRM records stand for entities. A record stands for one entity only: the last one said. */
export function storeLinks(sql: SqlConnection, links: readonly { readonly link: CrmLink; readonly entity: number }[]): void {
  if (links.length === 0) return;
  let changed = 0;
  for (const some of Map.groupBy(links, ({ link: { crm, instance, kind } }) => `${crm}\n${kind}\n${instance}`).values()) {
    const { crm = '', instance = '', kind = '' } = some[0]?.link ?? {};
    changed += sql.run(
      `INSERT INTO crm_links (crm, instance, kind, record_id, entity) SELECT ?1, ?2, ?3, key, value FROM json_each(?4) WHERE true
       ON CONFLICT (crm, instance, kind, record_id) DO UPDATE SET entity = excluded.entity WHERE entity <> excluded.entity`,
      crm,
      instance,
      kind,
      `{${some.map(({ link, entity }) => `${JSON.stringify(canonicalRecordId(crm, link.recordId))}:${entity}`).join()}}`,
    );
  }
  // What a record stands for is part of what its context shows, also where nothing else of the entities is news.
  if (changed > 0) nextVersion(sql);
}

/** Makes the given records the only ones that stand for the entity. */
export function replaceLinks(sql: SqlConnection, entity: number, links: readonly CrmLink[]): void {
  removeLinks(sql, entity);
  storeLinks(
    sql,
    links.map((link) => ({ link, entity })),
  );
}

export function removeLinks(sql: SqlConnection, entity: number): void {
  dropDocuments(sql, [entity]);
  if (sql.run('DELETE FROM crm_links WHERE entity = ?', entity) > 0) nextVersion(sql);
}

/** Makes the given people the only ones with a part in the deal. */
export function replaceContacts(
  sql: SqlConnection,
  opportunityPk: number,
  contacts: readonly OpportunityContact[],
  rowNumber: (id: string) => number,
  nowMs: number,
): void {
  const rows = JSON.stringify(contacts.map(({ personId, role }) => [rowNumber(personId), role ?? null]));
  noteParts(sql, opportunityPk, rows, nowMs);
  sql.run('DELETE FROM opportunity_contacts WHERE opportunity_pk = ?', opportunityPk);
  sql.run(
    `INSERT INTO opportunity_contacts (opportunity_pk, person_pk, role) SELECT ?1, value ->> 0, value ->> 1 FROM json_each(?2) WHERE true
     ON CONFLICT DO UPDATE SET role = excluded.role`,
    opportunityPk,
    rows,
  );
}

/** A word of now on everyone who has a part, had one, or was told of by a source: an older word that comes later does not hold against it. */
function noteParts(sql: SqlConnection, opportunityPk: number, rows: string, nowMs: number): void {
  const left = 'person_pk NOT IN (SELECT value ->> 0 FROM json_each(?2))';
  sql.run(
    `INSERT INTO opportunity_role_facts (opportunity_pk, person_pk, role, at_ms, is_removed)
     SELECT ?1, person_pk, NULL, ?3, 1 FROM opportunity_contacts WHERE opportunity_pk = ?1 AND ${left}
     UNION SELECT ?1, person_pk, NULL, ?3, 1 FROM opportunity_role_facts WHERE opportunity_pk = ?1 AND ${left}
     UNION SELECT ?1, f.person_pk, j.value ->> 1, ?3, 0 FROM json_each(?2) AS j
       JOIN opportunity_role_facts AS f ON f.opportunity_pk = ?1 AND f.person_pk = j.value ->> 0 WHERE true
     ON CONFLICT (opportunity_pk, person_pk) DO UPDATE SET role = excluded.role, at_ms = excluded.at_ms, is_removed = excluded.is_removed`,
    opportunityPk,
    rows,
    nowMs,
  );
}

/** The entity key of a row, for nouns that have one. */
export function entityOf(table: NounTable, pk: number): number | undefined {
  return table.entity && entityKey(table.entity, pk);
}
