import { canonicalRecordId, type FeedbackEvent, idPrefixes } from '@alongside/common';
import { type EntityNoun, entityKey } from '../../entity-key.ts';
import { rowNumberNow } from '../../reads/survivor-of.ts';
import type { SqlConnection } from '../../sql-connection.ts';

const tables: readonly { readonly prefix: string; readonly noun: EntityNoun }[] = [
  { prefix: idPrefixes.person, noun: 'person' },
  { prefix: idPrefixes.account, noun: 'account' },
  { prefix: idPrefixes.opportunity, noun: 'opportunity' },
];

/** Whom or what the record stands for: by its link, else by the subject that the answer named. */
export function findEntity(sql: SqlConnection, { record, subjectId }: Pick<FeedbackEvent, 'record' | 'subjectId'>): number | undefined {
  const linked = sql.all(
    'SELECT entity FROM crm_links WHERE crm = ? AND instance = ? AND kind = ? AND record_id = ?',
    record.crm,
    record.instance,
    record.kind,
    canonicalRecordId(record.crm, record.recordId),
  )[0]?.[0];
  if (typeof linked === 'number') return linked;
  const place = subjectId && tables.find(({ prefix }) => subjectId.startsWith(`${prefix}_`));
  if (!place) return undefined;
  const pk = rowNumberNow(sql, place.noun, subjectId);
  return pk !== undefined ? entityKey(place.noun, pk) : undefined;
}
