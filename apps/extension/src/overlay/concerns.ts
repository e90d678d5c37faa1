import type { RecordRef } from '@alongside/common';
import { liveName } from '../live-name.ts';

/** Whether one of the names that the server says have changed stands for this record, or for what all records share. */
export function concerns(keys: readonly string[], record: RecordRef): boolean {
  return keys.includes('shared') || keys.includes(liveName(record));
}
