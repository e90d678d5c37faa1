import { canonicalRecordId, type RecordRef } from '@alongside/common';
import type { SqlConnection } from '../sql-connection.ts';
import type { CurrentVersions } from './find-link-versions.ts';

/** What a record stands for, and the current versions of what its context is made of. */
export interface RecordHead extends CurrentVersions {
  readonly linkPk: number;
  readonly entity: number;
}

const query = `SELECT l.pk, l.entity, coalesce(v.version, 0), coalesce(s.version, 0) FROM crm_links AS l
  LEFT JOIN entity_versions AS v ON v.entity = l.entity
  LEFT JOIN entity_versions AS s ON s.entity = 0
  WHERE l.crm = ? AND l.instance = ? AND l.kind = ? AND l.record_id = ?`;

/** All of it as it is at one moment. `undefined` when no such record is known. */
export function findRecordHead(sql: SqlConnection, { crm, instance, kind, recordId }: RecordRef): RecordHead | undefined {
  const row = sql.get(query, crm, instance, kind, canonicalRecordId(crm, recordId));
  return row && { linkPk: Number(row[0]), entity: Number(row[1]), entityVersion: Number(row[2]), sharedVersion: Number(row[3]) };
}
