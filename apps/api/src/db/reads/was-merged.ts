import { canonicalRecordId, type RecordRef } from '@alongside/common';
import type { EntityNoun } from '../entity-key.ts';
import type { SqlConnection } from '../sql-connection.ts';

/** Whether the record stood for another row, which became this one. */
export function wasMerged(
  sql: SqlConnection,
  { noun, pk }: { readonly noun: EntityNoun; readonly pk: number },
  { crm, instance, kind, recordId }: RecordRef,
): boolean {
  const row = sql.get(
    `SELECT 1 FROM merges AS m JOIN merge_moves AS v ON v.merge_pk = m.pk AND v.place = 'crm_links.entity'
     WHERE m.noun = ?1 AND m.survivor_pk = ?2 AND m.undone_at_ms IS NULL AND v.row_key =
       (SELECT l.pk FROM crm_links AS l WHERE l.crm = ?3 AND l.instance = ?4 AND l.kind = ?5 AND l.record_id = ?6)`,
    noun,
    pk,
    crm,
    instance,
    kind,
    canonicalRecordId(crm, recordId),
  );
  return row !== undefined;
}
