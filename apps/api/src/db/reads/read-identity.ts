import { entityKey } from '../entity-key.ts';
import type { SqlConnection } from '../sql-connection.ts';

/** One CRM record: crm, instance, kind and record id. */
export type RecordName = readonly [crm: string, instance: string, kind: string, recordId: string];

/** Everything that somebody can be found by. */
export interface Identity {
  readonly pk: number;
  readonly entity: number;
  readonly id: string;
  readonly name: string;
  readonly email: string | undefined;
  /** Others that were ever said to be theirs. */
  readonly otherEmails: readonly string[];
  readonly phone: string | undefined;
  /** What other systems call them. */
  readonly externalIds: readonly { readonly source: string; readonly externalId: string }[];
  /** CRM records that stand for them, also those that only feedback or notes were given on. */
  readonly records: readonly RecordName[];
}

/** The person with that row number, by everything they are known by. */
export function readIdentity(sql: SqlConnection, pk: number): Identity | undefined {
  const row = sql.get('SELECT id, name, email, phone, source, external_id FROM people WHERE pk = ?', pk);
  if (!row) return undefined;
  const [id, name, email, phone, source, externalId] = row.map((value) => (value === null ? undefined : String(value)));
  const entity = entityKey('person', pk);
  const externalIds = sql
    .all("SELECT source, external_id FROM external_ids WHERE noun = 'person' AND pk = ?", pk)
    .map((pair) => ({ source: String(pair[0]), externalId: String(pair[1]) }));
  // The row's own pair may be named by another row by now, and is still this row's content.
  if (source && externalId && !externalIds.some((known) => known.source === source && known.externalId === externalId))
    externalIds.push({ source, externalId });
  // Those with a mark before them only say by which form somebody is found.
  const otherEmails = sql
    .all("SELECT email FROM person_emails WHERE person_pk = ? AND email NOT LIKE '+%'", pk)
    .map(([other]) => String(other))
    .filter((other) => other !== email);
  const records = sql.all(
    `SELECT crm, instance, kind, record_id FROM crm_links WHERE entity = ?1
     UNION SELECT crm, instance, record_kind, record_id FROM feedback_events WHERE entity = ?1 AND record_kind IN ('contact', 'lead')
     UNION SELECT crm, instance, record_kind, record_id FROM notes WHERE entity = ?1 AND record_kind IN ('contact', 'lead')`,
    entity,
  );
  return {
    pk,
    entity,
    id: String(id),
    name: String(name),
    email,
    otherEmails,
    phone,
    externalIds,
    records: records.map((record): RecordName => [String(record[0]), String(record[1]), String(record[2]), String(record[3])]),
  };
}
