import type { RecordRef } from '@alongside/common';
import type { Principal } from '../../auth/principal.ts';
import { findRecordHead } from '../../db/reads/find-record-head.ts';
import { maySee } from '../../db/reads/may-see.ts';
import type { SqlConnection } from '../../db/sql-connection.ts';

/** Whether the principal may know that the record stands for something. Two prepared statements where reps see some records only, none elsewhere. */
export function seesRecord(sql: SqlConnection, record: RecordRef, sees: Principal['sees']): boolean {
  if (sees === 'all') return true;
  const head = findRecordHead(sql, record);
  return head !== undefined && maySee(sql, head.entity, sees);
}
