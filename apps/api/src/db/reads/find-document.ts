import { canonicalRecordId, type RecordRef } from '@alongside/common';
import type { SqlConnection, SqlRow } from '../sql-connection.ts';

/** What a record stands for, the current versions, and what is known of its stored document. */
export interface DocumentHead {
  readonly linkPk: number;
  readonly entity: number;
  readonly entityVersion: number;
  readonly sharedVersion: number;
  /** The stored document, whatever its age. */
  readonly stored:
    | { readonly entityVersion: number; readonly sharedVersion: number; readonly validUntilMs: number; readonly composer: number }
    | undefined;
}

const head = `l.pk, l.entity, coalesce(v.version, 0), coalesce(s.version, 0), d.entity_version, d.shared_version, d.valid_until_ms, d.composer`;
const from = `FROM crm_links AS l
  LEFT JOIN entity_versions AS v ON v.entity = l.entity
  LEFT JOIN entity_versions AS s ON s.entity = 0
  LEFT JOIN context_documents AS d ON d.link_pk = l.pk
  WHERE l.crm = ? AND l.instance = ? AND l.kind = ? AND l.record_id = ?`;
const headQuery = `SELECT ${head} ${from}`;
/** Bytes would lie outside of the heap, and each answer's would press for collecting all of it. */
const text = 'CAST(d.body AS TEXT)';
const bodyQuery = `SELECT ${head}, ${text} ${from}`;

/** Without the document itself: numbers only. `undefined` when no such record is known. */
export function findDocumentHead(sql: SqlConnection, { crm, instance, kind, recordId }: RecordRef): DocumentHead | undefined {
  const row = sql.get(headQuery, crm, instance, kind, canonicalRecordId(crm, recordId));
  return row && toHead(row);
}

/** With the text, in one statement, so that text and versions are of one moment. */
export function findDocument(
  sql: SqlConnection,
  { crm, instance, kind, recordId }: RecordRef,
): { readonly head: DocumentHead; readonly body: string | undefined } | undefined {
  const row = sql.get(bodyQuery, crm, instance, kind, canonicalRecordId(crm, recordId));
  if (!row) return undefined;
  const body = row[8];
  return { head: toHead(row), body: typeof body === 'string' ? body : undefined };
}

function toHead(row: SqlRow): DocumentHead {
  const stored =
    row[4] === null
      ? undefined
      : { entityVersion: row[4] as number, sharedVersion: row[5] as number, validUntilMs: row[6] as number, composer: row[7] as number };
  return { linkPk: row[0] as number, entity: row[1] as number, entityVersion: row[2] as number, sharedVersion: row[3] as number, stored };
}
