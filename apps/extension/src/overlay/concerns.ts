import type { RecordRef } from '@alongside/common';
import { recordKey } from '../record-key.ts';

/** Whether one of the names that the server says have changed stands for this record, or for what all records share. */
export function concerns(keys: readonly string[], record: RecordRef): boolean {
  const { crm, instance, kind, recordId } = record;
  const names = ['shared', `record:${recordKey(record)}`, `record:${crm}/${instance}/${kind}/${recordId}`];
  return names.some((name) => keys.includes(name));
}
