import type { RecordRef } from '@alongside/common';

/** One text per record, the same for the same record: for comparing and as a key. */
export function recordKey(record: RecordRef): string {
  return [record.crm, record.instance, record.kind, record.recordId].map(encodeURIComponent).join('/');
}
